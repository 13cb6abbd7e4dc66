package org.dongthuan.notification.webhook;

/** What became of an attempt: all that is kept of it, with the status where there was one. */
public enum Outcome {
    /** 2xx. */
    TAKEN,
    /** 410: the endpoint wants nothing more. */
    GONE,
    /** 3xx: never followed. */
    REDIRECT,
    /** Any other status. */
    HTTP_ERROR,
    /** No answer in time. */
    TIMEOUT,
    /** No connection, or one that broke. */
    NO_CONNECTION,
    /** The certificate does not prove the name, or no secure connection came about. */
    TLS_FAILED,
    /** The name has no address. */
    NAME_UNKNOWN,
    /** The name leads to an address that is not public. */
    ADDRESS_REFUSED,
    /** Whether it was sent is not known: the process that tried ended. */
    LOST
}
