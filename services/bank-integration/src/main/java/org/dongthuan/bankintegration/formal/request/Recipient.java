package org.dongthuan.bankintegration.formal.request;

/** Who is to get the reply (DOMAIN §6, obligations O4–O6). */
public enum Recipient {
    PEOPLES_COMMITTEE,
    POLICE,
    /** Every holder of an account of the incident at the bank asked, by a letter of her own. */
    EACH_CUSTOMER
}
