package org.dongthuan.casetracking.rumour.domain;

/** What the assessment found. */
public enum Finding {
    FALSE_CLAIM,
    MISLEADING,
    /** A true complaint is not a rumour: it is closed here, and goes its own way. */
    TRUE_COMPLAINT
}
