package org.dongthuan.intake.complaint.domain;

/** Legal tracks an officer assigns at triage; each has clocks of its own (DOMAIN §3.2). */
public enum Track {
    COMPLAINT,
    DENUNCIATION,
    PETITION,
    CONSUMER,
    DATA_SUBJECT,
    CRIME_REPORT
}
