package org.dongthuan.intake.agency;

/** What kind of body it is, which says what a person can expect of it. */
public enum AgencyKind {
    COMMUNE,
    PROVINCE,
    COURT,
    INSPECTORATE,
    LABOUR,
    CONSUMER
}
