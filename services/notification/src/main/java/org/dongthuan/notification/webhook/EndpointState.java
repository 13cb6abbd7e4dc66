package org.dongthuan.notification.webhook;

/** Whether an endpoint is sent to. */
public enum EndpointState {
    ACTIVE,
    /** By its partner, because it answered 410, or because it failed for too long. */
    DISABLED
}
