package org.dongthuan.notification.written;

/** What a longer text is for. */
public enum Medium {
    EMAIL,
    /** Printed by the commune and handed over. */
    LETTER,
    /** Read out by an officer. */
    CALL
}
