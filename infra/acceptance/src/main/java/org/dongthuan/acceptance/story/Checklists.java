package org.dongthuan.acceptance.story;

import java.util.HashMap;
import java.util.Map;

/** Findings on the ten tests of DOMAIN §3.3. */
final class Checklists {

    private static final int TESTS = 10;

    private Checklists() {}

    /** Every test met. */
    static Map<String, Object> allMet() {
        Map<String, Object> findings = new HashMap<>();
        for (int test = 1; test <= TESTS; test++) {
            findings.put("C" + test, Map.of("finding", "MET", "source", "EVIDENCE"));
        }
        return findings;
    }

    /** Every test met but one. @param note why, as a code */
    static Map<String, Object> failing(String test, String note) {
        Map<String, Object> findings = allMet();
        findings.put(test, notMet("EVIDENCE", note));
        return findings;
    }

    /** A claimed consent: taken under another pretext, denied by the person, and failing one test more. */
    static Map<String, Object> ofClaim(String test, String note) {
        Map<String, Object> findings = allMet();
        findings.put("C3", notMet("CIRCUMSTANCES", "TAKEN_FOR_A_CONTRACT"));
        findings.put("C9", notMet("PERSON", "DENIED"));
        findings.put(test, notMet("EVIDENCE", note));
        return findings;
    }

    private static Map<String, Object> notMet(String source, String note) {
        return Map.of("finding", "NOT_MET", "source", source, "note", note);
    }
}
