package org.dongthuan.casetracking.task;

/** How a task stands. */
public enum TaskState {
    OPEN,
    /** The agency has answered a request; the lead has not looked at it yet. */
    REPLIED,
    DONE,
    /** Nobody's duty any more: a merge or a split made it superfluous. */
    DROPPED
}
