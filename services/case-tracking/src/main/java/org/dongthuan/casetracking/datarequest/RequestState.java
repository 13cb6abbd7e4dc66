package org.dongthuan.casetracking.datarequest;

/** States of a data subject's request. */
public enum RequestState {
    RECEIVED,
    ACKNOWLEDGED,
    ANSWERED,
    WITHDRAWN
}
