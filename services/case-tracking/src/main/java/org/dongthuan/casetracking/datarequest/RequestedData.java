package org.dongthuan.casetracking.datarequest;

/** Which data a request is about. */
public enum RequestedData {
    /** Of identity card and face. */
    PHOTOGRAPHS,
    IDENTITY,
    CONTACT,
    ACCOUNT,
    ALL
}
