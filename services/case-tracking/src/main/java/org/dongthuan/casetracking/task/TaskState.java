package org.dongthuan.casetracking.task;

/** How a task stands. */
public enum TaskState {
    OPEN,
    /** The agency has answered a request; the lead has not looked at it yet. */
    REPLIED,
    DONE
}
