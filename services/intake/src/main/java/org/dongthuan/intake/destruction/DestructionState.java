package org.dongthuan.intake.destruction;

/** Where an order stands. */
public enum DestructionState {
    PROPOSED,
    /** Being carried out; what a hold keeps waits here. */
    APPROVED,
    REFUSED,
    WITHDRAWN,
    /** No picture is left. */
    DONE
}
