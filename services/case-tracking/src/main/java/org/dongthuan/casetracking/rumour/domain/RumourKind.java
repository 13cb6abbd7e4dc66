package org.dongthuan.casetracking.rumour.domain;

/** How a rumour goes round. */
public enum RumourKind {
    POST,
    CALL_TO_GATHER,
    TALK
}
