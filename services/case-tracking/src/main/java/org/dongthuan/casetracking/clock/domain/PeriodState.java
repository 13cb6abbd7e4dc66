package org.dongthuan.casetracking.clock.domain;

/** Where a period stands. */
public enum PeriodState {
    RUNNING,
    /** Used, or not needed any more, before it was over. */
    CUT_SHORT,
    /** It ran out. */
    OVER
}
