package org.dongthuan.bankintegration.account.domain;

import java.util.Locale;

/** What can happen to an account (DOMAIN §2.4). */
public enum AccountEvent {
    LIST_MATCH,
    NO_MATCH,
    ASK_HOLDER,
    KEEP,
    CLOSE,
    DEFAULT_CLOSE,
    CONSENT_PROVEN,
    KEEP_FAILED,
    CHANGE_MIND,
    SEND,
    RESEND,
    ACK,
    ASK_INFO,
    SUPPLY,
    REJECT,
    START_REMEDY,
    REMEDIED,
    HOLD,
    RELEASE,
    SETTLE_REJECTION,
    CLOSED,
    VERIFY,
    MISMATCH,
    NOTIFY;

    /** The word in paths, histories and refusals. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
