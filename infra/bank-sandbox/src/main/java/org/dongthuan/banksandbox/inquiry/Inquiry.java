package org.dongthuan.banksandbox.inquiry;

import java.time.Instant;
import org.dongthuan.banksandbox.closure.Formats;
import org.dongthuan.banksandbox.problem.Checks;

/**
 * Question whether a person holds an account opened in a window at a place.
 *
 * @param windowFrom inclusive
 * @param windowTo exclusive
 * @param placeCode commune
 */
public record Inquiry(String inquiryId, String citizenId, Instant windowFrom, Instant windowTo, String placeCode) {

    void check() {
        Checks checks = new Checks();
        checks.matches("inquiryId", inquiryId, Formats.ID, "1 to 64 letters, digits, . _ : -");
        checks.matches("citizenId", citizenId, Formats.CITIZEN_ID, "12 digits");
        checks.present("windowFrom", windowFrom).present("windowTo", windowTo);
        checks.matches("placeCode", placeCode, Formats.ID, "commune code");
        checks.rule(
                windowFrom == null || windowTo == null || windowFrom.isBefore(windowTo),
                "windowTo",
                "after-from",
                "must be after windowFrom");
        checks.done();
    }

    /** Leaves out the citizen ID. */
    @Override
    public String toString() {
        return "Inquiry[inquiryId=" + inquiryId + "]";
    }
}
