package org.dongthuan.notification.message.domain;

/**
 * How a person was told at last. Every message begins as {@code SMS}; it turns to {@code EMAIL} for a person without a mobile
 * number whose e-mail address is known.
 */
public enum Channel {
    SMS,
    EMAIL,
    CALL,
    LETTER
}
