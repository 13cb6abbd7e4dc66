package org.dongthuan.intake.custody;

/** What can be done with a piece of evidence. */
public enum CustodyAct {
    RECEIVED,
    /** The cleaned copy was shown. */
    OPENED,
    ORIGINAL_HANDED_OUT,
    /** A quarantined picture was looked at under an approved request. */
    REVEALED,
    /** Put under legal hold. */
    HELD,
    /** Taken out of legal hold. */
    RELEASED,
    /** Another organisation answers for it from then on. */
    MOVED,
    /** Bytes and key are gone; the row and its hash stay. */
    DESTROYED
}
