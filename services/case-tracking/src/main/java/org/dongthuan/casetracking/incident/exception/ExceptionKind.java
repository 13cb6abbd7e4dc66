package org.dongthuan.casetracking.incident.exception;

/** Why an incident may end without a case of it being settled. */
public enum ExceptionKind {
    /** The case is none of the incident's after all, or cannot be settled. */
    EXCLUDED,
    /** Another body goes on with it, by a paper. */
    CARRIED_OVER
}
