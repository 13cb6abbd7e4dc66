package org.dongthuan.casetracking.task;

import static org.dongthuan.casetracking.task.TaskMove.ACCEPT;
import static org.dongthuan.casetracking.task.TaskMove.ASSIGN;
import static org.dongthuan.casetracking.task.TaskMove.DROP;
import static org.dongthuan.casetracking.task.TaskMove.FINISH;
import static org.dongthuan.casetracking.task.TaskMove.RELEASE;
import static org.dongthuan.casetracking.task.TaskMove.REMIND;
import static org.dongthuan.casetracking.task.TaskMove.REPLY;
import static org.dongthuan.casetracking.task.TaskMove.RETURN;
import static org.dongthuan.casetracking.task.TaskMove.TAKE;
import static org.dongthuan.casetracking.task.TaskMove.UNDO;
import static org.dongthuan.casetracking.task.TaskState.DONE;
import static org.dongthuan.casetracking.task.TaskState.DROPPED;
import static org.dongthuan.casetracking.task.TaskState.OPEN;
import static org.dongthuan.casetracking.task.TaskState.REPLIED;
import static org.dongthuan.platform.machine.Transition.on;

import org.dongthuan.platform.machine.TransitionTable;

/** The one table of what may follow what. */
public final class TaskTransitions {

    public static final TransitionTable<TaskState, TaskMove> TABLE = TransitionTable.of(
            "task",
            TaskMove.class,
            on(OPEN, TAKE, OPEN),
            on(OPEN, ASSIGN, OPEN),
            on(OPEN, RELEASE, OPEN),
            on(OPEN, REMIND, OPEN),
            on(OPEN, REPLY, REPLIED),
            on(REPLIED, RETURN, OPEN),
            on(REPLIED, ACCEPT, DONE),
            on(OPEN, FINISH, DONE),
            on(DONE, UNDO, OPEN),
            on(OPEN, DROP, DROPPED),
            on(REPLIED, DROP, DROPPED),
            on(DONE, DROP, DROPPED));

    private TaskTransitions() {}
}
