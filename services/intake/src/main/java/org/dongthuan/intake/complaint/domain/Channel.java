package org.dongthuan.intake.complaint.domain;

/** How a complaint reached us. */
public enum Channel {
    /** The citizen, on the web. */
    WEB,
    /** An officer at the commune's desk, for a citizen. */
    DESK,
    /** An officer on the telephone, for a citizen. */
    HOTLINE,
    /** A partner's system, through the API. */
    PARTNER,
    /** A row of an uploaded file. */
    BATCH
}
