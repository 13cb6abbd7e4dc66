package org.dongthuan.consent.circumstance;

/** What a person's data are captured for. */
public enum DataPurpose {
    ELECTRICITY_CONTRACT,
    IDENTITY_CHECK,
    BENEFIT_PAYMENT,
    POSTAL_SERVICE,
    SURVEY_OR_GIFT,
    ACCOUNT_OPENING,
    OTHER,
    UNKNOWN
}
