package org.dongthuan.gateway.citizen;

import jakarta.ws.rs.FormParam;

/** The filing form exactly as typed, so that it can be shown again with nothing lost. */
public class FilingForm {

    @FormParam("fullName")
    String fullName;

    @FormParam("citizenId")
    String citizenId;

    @FormParam("birthDate")
    String birthDate;

    @FormParam("phone")
    String phone;

    @FormParam("email")
    String email;

    @FormParam("address")
    String address;

    @FormParam("placeCode")
    String placeCode;

    @FormParam("respondentOrg")
    String respondentOrg;

    @FormParam("occurredOn")
    String occurredOn;

    @FormParam("narrative")
    String narrative;

    @FormParam("interpreter")
    String interpreter;

    @FormParam("confirmation")
    String confirmation;

    @FormParam("incident")
    String incident;

    @FormParam("nonce")
    String nonce;

    public static FilingForm empty(String nonce) {
        FilingForm form = new FilingForm();
        form.nonce = nonce;
        return form;
    }

    /** What was typed in a field, never {@code null}. */
    public String value(String field) {
        String typed = switch (field) {
            case "fullName" -> fullName;
            case "citizenId" -> citizenId;
            case "birthDate" -> birthDate;
            case "phone" -> phone;
            case "email" -> email;
            case "address" -> address;
            case "placeCode" -> placeCode;
            case "respondentOrg" -> respondentOrg;
            case "occurredOn" -> occurredOn;
            case "narrative" -> narrative;
            case "confirmation" -> confirmation;
            case "incident" -> incident;
            case "nonce" -> nonce;
            default -> throw new IllegalArgumentException(field);
        };
        return typed == null ? "" : typed.strip();
    }

    public boolean isInterpreterWanted() {
        return "yes".equals(interpreter);
    }

    /** Ids and phones are often copied with spaces and dots between the digits. */
    String digits(String field) {
        return value(field).replaceAll("[\\s.\\-]", "");
    }

    @Override
    public String toString() {
        // Personal data stays out of logs.
        return "FilingForm[placeCode=" + placeCode + "]";
    }
}
