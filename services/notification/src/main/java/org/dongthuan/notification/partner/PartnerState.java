package org.dongthuan.notification.partner;

/** Whether a partner is served. */
public enum PartnerState {
    ACTIVE,
    /** Reads nothing and is sent nothing; what concerns it is still numbered, so that it misses nothing afterwards. */
    SUSPENDED
}
