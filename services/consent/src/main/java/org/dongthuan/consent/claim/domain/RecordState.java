package org.dongthuan.consent.claim.domain;

/** What the claimed consent is worth: unknown until the verdict, and invalid unless it is PROVEN. */
public enum RecordState {
    UNKNOWN,
    GIVEN,
    INVALIDATED
}
