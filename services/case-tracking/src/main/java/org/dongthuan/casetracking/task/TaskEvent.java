package org.dongthuan.casetracking.task;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.platform.outbox.DomainEvent;

/** {@code task.created.v1}, {@code task.done.v1} or {@code task.returned.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TaskEvent(
        @JsonIgnore String eventType,
        UUID taskId,
        UUID caseId,
        TaskKind kind,
        String agencyRole,
        String agencyOrg,
        Instant dueAt,
        Instant at)
        implements DomainEvent {

    /** @param word created, done or returned */
    static TaskEvent of(String word, Task task, Instant at) {
        return new TaskEvent(
                "task." + word + ".v1",
                task.id(),
                task.caseId(),
                task.kind(),
                task.agencyRole(),
                task.agencyOrg().orElse(null),
                task.dueAt(),
                at);
    }

    @Override
    @JsonIgnore
    public String aggregateType() {
        return "task";
    }

    @Override
    @JsonIgnore
    public String aggregateId() {
        return taskId.toString();
    }

    @Override
    @JsonIgnore
    public String eventKey() {
        return caseId.toString();
    }
}
