package org.dongthuan.casetracking.minutes.domain;

/** States of minutes (DOMAIN §2.7). */
public enum MinutesState {
    DRAFT,
    READ_OUT,
    SIGNED,
    SEALED
}
