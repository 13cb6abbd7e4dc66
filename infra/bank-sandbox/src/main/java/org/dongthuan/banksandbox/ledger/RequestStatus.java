package org.dongthuan.banksandbox.ledger;

/** Where a request stands at the bank. */
public enum RequestStatus {
    /** Taken, nothing done with it. */
    RECEIVED(true),
    /** To be executed at a later virtual time. */
    DEFERRED(true),
    /** A question is open. */
    INFO_REQUIRED(true),
    REJECTED(false),
    /** Executed, or, by a scripted lie, said to be. */
    ANSWERED_CLOSED(false);

    private final boolean open;

    RequestStatus(boolean open) {
        this.open = open;
    }

    /** Whether an outcome is still owed. */
    public boolean isOpen() {
        return open;
    }
}
