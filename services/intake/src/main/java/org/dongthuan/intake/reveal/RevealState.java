package org.dongthuan.intake.reveal;

/** Where a request stands. An approval whose time is over reads as {@link #EXPIRED} without anybody writing it. */
public enum RevealState {
    REQUESTED,
    APPROVED,
    EXPIRED,
    REFUSED,
    WITHDRAWN,
    REVOKED
}
