package org.dongthuan.acceptance;

import java.util.ArrayList;
import java.util.List;

/**
 * A synthetic person.
 *
 * @param phone national format, mobile
 * @param accounts account numbers the bank has in this person's name; empty for those it does not know
 */
public record Resident(String fullName, String citizenId, String phone, Kind kind, List<String> accounts) {

    /** What the bank knows of a person. */
    public enum Kind {
        LISTED_COMPLAINANT,
        NOT_FOUND,
        OUT_OF_WINDOW,
        LISTED_ONLY
    }

    Resident(String fullName, String citizenId, String phone, Kind kind) {
        this(fullName, citizenId, phone, kind, new ArrayList<>());
    }

    boolean listed() {
        return kind == Kind.LISTED_COMPLAINANT || kind == Kind.LISTED_ONLY;
    }

    boolean complains() {
        return kind != Kind.LISTED_ONLY;
    }
}
