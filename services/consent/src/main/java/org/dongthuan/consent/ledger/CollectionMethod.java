package org.dongthuan.consent.ledger;

/** How a consent, or its end, came to be on record. */
public enum CollectionMethod {
    /** A controller's word only. */
    CONTROLLERS_CLAIM,
    /** By the person, signed in with a one-time password. */
    ONLINE,
    /** On paper at the commune's desk. */
    SIGNATURE,
    FINGERPRINT
}
