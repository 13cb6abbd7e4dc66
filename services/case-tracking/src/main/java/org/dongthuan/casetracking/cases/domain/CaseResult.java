package org.dongthuan.casetracking.cases.domain;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** What became of a person's accounts; the words the result text is chosen by. */
public enum CaseResult {
    CLOSED,
    KEPT,
    NOT_FOUND,
    OUT_OF_WINDOW;

    private static final Set<String> CLOSED_STATES = Set.of("VERIFIED", "NOTIFIED");

    /** The result once every account has an outcome; empty before, and for a case without accounts. */
    public static Optional<CaseResult> of(Collection<String> accountStates) {
        if (accountStates.isEmpty()) {
            return Optional.empty();
        }
        boolean closed = false;
        CaseResult other = null;
        for (String state : accountStates) {
            if (CLOSED_STATES.contains(state)) {
                closed = true;
            } else if (state.equals(KEPT.name())) {
                other = KEPT;
            } else if (state.equals(NOT_FOUND.name()) || state.equals(OUT_OF_WINDOW.name())) {
                other = other == null ? valueOf(state) : other;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(closed ? CLOSED : other);
    }
}
