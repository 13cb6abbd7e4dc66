package org.dongthuan.intake.complaint.domain;

/** States of a complaint (DOMAIN §2.1). A final state is left only by an event that says so in the table. */
public enum ComplaintState {
    SUBMITTED(false),
    TRIAGE(false),
    INFO_REQUESTED(false),
    MERGED(true),
    REDIRECTED(true),
    NOT_ACCEPTED(true),
    ACCEPTED(false),
    IN_PROGRESS(false),
    SUSPENDED(false),
    REPLIED(false),
    DISPUTED(false),
    CLOSED(true),
    WITHDRAWN(true);

    private final boolean settled;

    ComplaintState(boolean settled) {
        this.settled = settled;
    }

    /** Whether the complaint has come to its end. */
    public boolean settled() {
        return settled;
    }
}
