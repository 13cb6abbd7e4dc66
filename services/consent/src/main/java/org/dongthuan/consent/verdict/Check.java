package org.dongthuan.consent.verdict;

/** The tests of DOMAIN §3.3. */
public enum Check {
    /** Given freely. */
    C1,
    /** Informed. */
    C2,
    /** Separate per purpose. */
    C3,
    /** A clear act. */
    C4,
    /** A verifiable record. */
    C5,
    /** Told that data are sensitive. */
    C6,
    /** Banking purposes told. */
    C7,
    /** Before the account was opened. */
    C8,
    /** The person's own channel, and the person confirms. */
    C9,
    /** Capacity. */
    C10
}
