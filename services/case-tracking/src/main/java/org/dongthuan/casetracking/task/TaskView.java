package org.dongthuan.casetracking.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * A task.
 *
 * @param code of its case, by which people call it
 * @param deadlineCode rule the due date follows from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TaskView(
        UUID id,
        UUID caseId,
        String code,
        TaskKind kind,
        String agencyRole,
        String agencyOrg,
        Task.State state,
        String deadlineCode,
        Instant dueAt,
        Instant doneAt) {

    public static TaskView of(Task task, String code) {
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
                task.doneAt().orElse(null));
    }
}
