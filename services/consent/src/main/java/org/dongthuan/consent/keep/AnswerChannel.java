package org.dongthuan.consent.keep;

/** How a holder answered: by themselves after the one-time password, or at the commune's desk. */
public enum AnswerChannel {
    ONLINE,
    SIGNATURE,
    FINGERPRINT
}
