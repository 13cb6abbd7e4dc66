package org.dongthuan.casetracking.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.platform.access.Actor;

/**
 * A task.
 *
 * @param code of its case, by which people call it
 * @param deadlineCode rule the due date follows from
 * @param asked what the lead asks for; absent for duties that the facts decide
 * @param askedRef paper that asks, {@code replyRef} the one that answered last
 * @param assigned whether somebody of the agency sees to it, {@code mine} whether it is the caller
 * @param handedOverTo successor of the caller's organisation, which sees the task as it was then; else absent
 * @param actions path segments of what the caller may do now
 * @param history absent in lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TaskView(
        UUID id,
        UUID caseId,
        String code,
        TaskKind kind,
        String agencyRole,
        String agencyOrg,
        TaskState state,
        String deadlineCode,
        Instant dueAt,
        Instant doneAt,
        Asked asked,
        String askedRef,
        String replyRef,
        boolean assigned,
        boolean mine,
        String handedOverTo,
        List<String> actions,
        List<Steps.Step> history,
        int version) {

    public static TaskView of(Task task, String code, Actor who) {
        return of(task, code, who, null);
    }

    static TaskView of(Task task, String code, Actor who, List<Steps.Step> history) {
        return new TaskView(
                task.id(),
                task.caseId(),
                code,
                task.kind(),
                task.agencyRole(),
                task.agencyOrg().orElse(null),
                task.state(),
                task.deadlineCode(),
                task.dueAt(),
                task.doneAt().orElse(null),
                task.asked().orElse(null),
                task.askedRef().orElse(null),
                task.replyRef().orElse(null),
                task.assignee().isPresent(),
                task.assignee().filter(who.id()::equals).isPresent(),
                null,
                TaskTransitions.TABLE.actions(task.state(), who, event -> may(task, event, who)),
                history,
                task.version());
    }

    /** As its former organisation sees it. */
    TaskView asOf(HandedOver then, List<Steps.Step> until) {
        return new TaskView(
                id,
                caseId,
                code,
                kind,
                agencyRole,
                agencyOrg,
                then.state(),
                deadlineCode,
                dueAt,
                null,
                asked,
                askedRef,
                then.replyRef(),
                false,
                false,
                then.toOrg(),
                List.of(),
                until,
                version);
    }

    private static boolean may(Task task, TaskMove event, Actor who) {
        return switch (event) {
            case TAKE -> task.isOf(who) && task.assignee().isEmpty();
            case ASSIGN -> task.isOf(who);
            case REMIND -> true;
            case RELEASE -> task.isOf(who) && task.assignee().isPresent();
            case REPLY -> task.isOf(who) && task.kind() == TaskKind.REQUEST;
            case RETURN, ACCEPT -> true;
            case FINISH, UNDO, DROP -> false;
        };
    }
}
