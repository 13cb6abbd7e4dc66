package org.dongthuan.casetracking.rumour.domain;

/** States of a rumour (DOMAIN §2.7). */
public enum RumourState {
    REPORTED,
    ASSESSED,
    DRAFTED,
    APPROVED,
    PUBLISHED,
    CLOSED
}
