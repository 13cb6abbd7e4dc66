package org.dongthuan.casetracking.rulechange;

/** Where a change stands; all but the first are final. */
public enum ChangeState {
    PROPOSED,
    APPROVED,
    REJECTED,
    WITHDRAWN
}
