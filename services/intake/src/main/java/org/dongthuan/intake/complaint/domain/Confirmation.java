package org.dongthuan.intake.complaint.domain;

/** How the person confirmed what was filed in their name. The kind is stored: an OTP is not an electronic signature. */
public enum Confirmation {
    OTP,
    SIGNATURE,
    FINGERPRINT,
    /** Declared on the web form; confirmed at the first sign-in. */
    DECLARED
}
