package org.dongthuan.intake.open311;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dongthuan.intake.complaint.app.NewComplaint;
import org.dongthuan.intake.complaint.domain.Channel;
import org.dongthuan.intake.complaint.domain.Confirmation;

/** A report as it was typed into the standard's form. Holds personal data. */
record ReportForm(SortedMap<String, String> fields) {

    private static final int MAX_DESCRIPTION = 4000;

    /** Without the key, which is nothing of the report. */
    static ReportForm of(MultivaluedMap<String, String> form) {
        SortedMap<String, String> fields = new TreeMap<>();
        form.forEach((name, values) -> {
            if (!name.equals("api_key") && !values.getFirst().isBlank()) {
                fields.put(name, values.getFirst().strip());
            }
        });
        return new ReportForm(fields);
    }

    /** @throws Open311Problem 400 when something is missing or of another kind, 404 for an unknown service */
    NewComplaint toComplaint() {
        Catalogue.here(fields.get("jurisdiction_id"));
        Catalogue.known(needed("service_code", "see services"));
        if (fields.containsKey("media_url")) {
            throw new Open311Problem(400, "media_url: nothing is fetched from elsewhere; upload evidence instead.");
        }
        String narrative = needed("description", "what happened");
        if (narrative.length() > MAX_DESCRIPTION) {
            throw new Open311Problem(400, "description: at most 4000 characters.");
        }
        return new NewComplaint(
                // As a Vietnamese name is written: family name first.
                Stream.of("last_name", "first_name")
                        .map(fields::get)
                        .filter(part -> part != null)
                        .collect(Collectors.joining(" ")),
                needed("attribute[citizen_id]", "twelve digits"),
                Optional.ofNullable(fields.get("phone")),
                Optional.ofNullable(fields.get("email")),
                Optional.empty(),
                // Where a person lives is not asked for: the commune is enough to know who takes the complaint.
                Optional.empty(),
                "vi",
                false,
                Channel.PARTNER,
                Catalogue.CODE,
                "BANK_ACCOUNT",
                needed("address_id", "code of the commune; lat, long and address_string do not tell it"),
                Optional.ofNullable(fields.get("attribute[respondent_org]")),
                day(needed("attribute[occurred_on]", "a day such as 2023-08-09")),
                narrative,
                Confirmation.DECLARED);
    }

    private String needed(String name, String what) {
        String value = fields.get(name);
        if (value == null) {
            throw new Open311Problem(400, name + " is needed: " + what + ".");
        }
        return value;
    }

    /** The standard's datetime; what counts is its day. */
    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeParseException e) {
            throw new Open311Problem(400, "attribute[occurred_on]: a day such as 2023-08-09.");
        }
    }

    /** Leaves everything out. */
    @Override
    public String toString() {
        return "ReportForm[]";
    }
}
