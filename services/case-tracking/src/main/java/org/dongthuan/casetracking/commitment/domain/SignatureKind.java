package org.dongthuan.casetracking.commitment.domain;

/**
 * How somebody signed. Only the first is an electronic signature by itself; the others confirm (E-Transactions Law
 * 20/2023), so the kind is kept.
 */
public enum SignatureKind {
    DIGITAL,
    HANDWRITTEN_SCAN,
    FINGERPRINT,
    OTP
}
