package org.dongthuan.acceptance.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One incident on a day of its own, so that the complaints of one measurement do not join the incident of another.
 *
 * @param id as case-tracking knows it
 */
record Sitting(String id, LocalDate day) {

    static final String PLACE = "19432";
    static final String MATTER = "ACCOUNT_WITHOUT_CONSENT";
    static final String PRODUCT = "BANK_ACCOUNT";

    /** The utility reports that people's accounts were opened on that day. */
    static Sitting reported(Callers callers, LocalDate day) {
        Map<String, Object> incident = Map.of(
                "placeCode",
                PLACE,
                "province",
                "45",
                "matter",
                MATTER,
                "product",
                PRODUCT,
                "windowFrom",
                from(day),
                "windowTo",
                to(day),
                "organisations",
                List.of(
                        Map.of("role", "PO", "org", "BD-SH"),
                        Map.of("role", "BK", "org", "NH-TG"),
                        Map.of("role", "UT", "org", "DL-DB")));
        String id = callers.officer("ut.dabac")
                .post("/api/v1/incidents", incident)
                .get("id")
                .asText();
        return new Sitting(id, day);
    }

    /** Morning in Vietnam. */
    String windowFrom() {
        return from(day);
    }

    /** Before noon in Vietnam. */
    String windowTo() {
        return to(day);
    }

    /** When the accounts were opened. */
    String openedAt() {
        return day + "T03:00:00Z";
    }

    private static String from(LocalDate day) {
        return day + "T07:00:00+07:00";
    }

    private static String to(LocalDate day) {
        return day + "T11:15:00+07:00";
    }
}
