package org.dongthuan.casetracking.task;

/** What the lead of a case asks an agency for. The words stand in the paper that the request names, if any. */
public enum Asked {
    /** What happened, from where the agency stands. */
    STATEMENT,
    DOCUMENTS,
    INVESTIGATION,
    /** Looks at something on the spot, or again. */
    CHECK
}
