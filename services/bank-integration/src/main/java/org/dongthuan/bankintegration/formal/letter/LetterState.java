package org.dongthuan.bankintegration.formal.letter;

/** How a letter to a customer stands. */
public enum LetterState {
    /** Owed, not made yet. */
    TO_MAKE,
    /** Sealed. */
    ISSUED,
    /** With the post. */
    SENT,
    DELIVERED,
    /** The post brought it back; the commune knows the way. */
    RETURNED,
    HANDED_OVER
}
