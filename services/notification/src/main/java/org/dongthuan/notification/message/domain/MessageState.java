package org.dongthuan.notification.message.domain;

/** States of DOMAIN §2.7, and {@code SUBMITTING}: handed to the SMS centre, whose answer is not yet stored. */
public enum MessageState {
    QUEUED,
    DEFERRED,
    SUBMITTING,
    SUBMITTED,
    DELIVERED,
    UNDELIVERABLE,
    EXPIRED,
    REJECTED,
    UNKNOWN,
    FALLBACK,
    CONFIRMED,
    EXHAUSTED;

    /** Nothing follows. */
    public boolean isFinal() {
        return this == DELIVERED || this == CONFIRMED || this == EXHAUSTED;
    }
}
