package org.dongthuan.casetracking.cases.domain;

/** States of a shared case (DOMAIN §2.2). */
public enum CaseState {
    OPEN,
    ASSESSED,
    IN_ACTION,
    ON_HOLD,
    VERIFYING,
    RESOLVED,
    CLOSED,
    /** Final: another case took over. */
    MERGED;

    /** Whether nothing of it is to be done any more. */
    public boolean settled() {
        return this == RESOLVED || this == CLOSED || this == MERGED;
    }
}
