package org.dongthuan.casetracking.clock.domain;

/** Where a deadline stands. */
public enum DeadlineState {
    RUNNING,
    /** Time does not count. */
    SUSPENDED,
    /** Done in time. */
    MET,
    /** The due instant passed before it was done; it stays missed when it is done late. */
    MISSED,
    /** What it was for went away. */
    CANCELLED
}
