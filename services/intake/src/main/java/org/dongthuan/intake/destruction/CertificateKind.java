package org.dongthuan.intake.destruction;

/** Of what a certificate speaks. */
public enum CertificateKind {
    /** One person's pictures. */
    PERSON,
    /** Everybody's under an order, for the organisation that it names. */
    HOLDER
}
