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
    MERGED
}
