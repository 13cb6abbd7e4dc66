package org.dongthuan.bankintegration.account.domain;

/** On what ground an account is closed (DOMAIN §3.4, Decree 52/2024 art. 12(1)). */
public enum Ground {
    /** The holder asks and obligations are settled. */
    HOLDER_REQUEST,
    /** Opened by a prohibited act; also whenever the holder did not ask. */
    PROHIBITED_OPENING
}
