package org.dongthuan.bankintegration.account.domain;

/** State of an account on its way to closure (DOMAIN §2.4). */
public enum AccountState {
    IDENTIFIED(false),
    DECISION_PENDING(false),
    KEEP_REQUESTED(false),
    KEPT(true),
    READY(false),
    SENT(false),
    ACKNOWLEDGED(false),
    INFO_REQUIRED(false),
    REJECTED(false),
    REMEDY(false),
    HELD(false),
    CLOSED_REPORTED(false),
    VERIFIED(false),
    NOTIFIED(true),
    NOT_FOUND(true),
    OUT_OF_WINDOW(true);

    private final boolean last;

    AccountState(boolean last) {
        this.last = last;
    }

    /** Left only by an explicit change of mind. */
    public boolean isFinal() {
        return last;
    }
}
