package org.dongthuan.casetracking.commitment.domain;

/** States of a written commitment (DOMAIN §2.6). */
public enum CommitmentState {
    DRAFT,
    SIGNED,
    REGISTERED,
    IN_FORCE,
    FULFILLED,
    CONTINUING,
    BREACHED,
    SUPERSEDED,
    VOID;

    /** Whether its obligations bind now, so that something can happen to them. */
    public boolean binding() {
        return this == IN_FORCE || this == CONTINUING || this == BREACHED;
    }

    /** Whether it once came into force and was not taken back: what the plan of an incident builds on. */
    public boolean given() {
        return binding() || this == FULFILLED;
    }
}
