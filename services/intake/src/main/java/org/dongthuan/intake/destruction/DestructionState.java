package org.dongthuan.intake.destruction;

/** Where an order stands. */
public enum DestructionState {
    /** Put together by the timer; nobody has proposed it yet. */
    LISTED,
    PROPOSED,
    /** Being carried out; what a hold keeps waits here. */
    APPROVED,
    REFUSED,
    WITHDRAWN,
    /** No picture is left. */
    DONE
}
