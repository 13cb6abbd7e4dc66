package org.dongthuan.gateway.edge;

/** The services behind the edge. */
public enum Service {
    INTAKE,
    CASE_TRACKING,
    BANK_INTEGRATION,
    CONSENT,
    NOTIFICATION;

    /** Name as used in folders and messages, such as {@code case-tracking}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
