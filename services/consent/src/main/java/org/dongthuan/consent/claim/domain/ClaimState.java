package org.dongthuan.consent.claim.domain;

/** States of a claim's verification (DOMAIN §2.5). */
public enum ClaimState {
    UNVERIFIED,
    EVIDENCE_REQUESTED,
    UNDER_CHECK,
    PROVEN,
    DISPROVEN,
    NOT_PROVEN
}
