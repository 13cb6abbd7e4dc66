package org.dongthuan.notification.message.domain;

/** How a person was told at last. Every message begins as {@code SMS}. */
public enum Channel {
    SMS,
    CALL,
    LETTER
}
