package org.dongthuan.consent.keep;

/** States of a new consent to keep an account; only {@code PROVEN} lets the bank keep it. */
public enum KeepState {
    REQUESTED,
    GIVEN,
    REFUSED,
    PROVEN,
    INVALIDATED,
    /** Taken back by the person: the account is closed. */
    WITHDRAWN,
    /** Ended by the bank, which no longer relies on it: the account is closed. */
    REVOKED,
    /** Its last day is over, and nobody renewed it: the account is closed. */
    EXPIRED
}
