package org.dongthuan.notification.webhook;

/** Where a delivery stands. Only the sending moves it, except that a settled one may be put in line again (replay). */
public enum DeliveryState {
    WAITING,
    SENDING,
    DELIVERED,
    /** All attempts of the schedule failed, or the endpoint is gone. */
    FAILED,
    /** The partner may no longer see the event. */
    WITHHELD
}
