package org.dongthuan.casetracking.cases.domain;

/** Why a case exists. */
public enum Origin {
    /** Somebody complained. */
    COMPLAINT,
    /** A bank's list named a person who had not complained. */
    EX_OFFICIO
}
