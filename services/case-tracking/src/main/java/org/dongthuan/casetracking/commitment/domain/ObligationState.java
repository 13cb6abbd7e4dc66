package org.dongthuan.casetracking.commitment.domain;

/** States of an obligation (DOMAIN §2.6). Overdue is a flag, not a state. */
public enum ObligationState {
    PENDING,
    IN_PROGRESS,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    BREACHED,
    WAIVED,
    CONTINUING
}
