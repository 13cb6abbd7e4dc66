package org.dongthuan.casetracking.incident.domain;

/** States of an incident (DOMAIN §2.3). */
public enum IncidentState {
    REPORTED,
    DISMISSED,
    CONFIRMED,
    CONTAINED,
    REMEDIATING,
    VERIFYING,
    MONITORING,
    CLOSED;

    /** Whether complaints may still join: everything but the two ends. */
    public boolean open() {
        return this != DISMISSED && this != CLOSED;
    }
}
