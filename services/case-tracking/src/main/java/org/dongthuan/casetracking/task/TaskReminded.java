package org.dongthuan.casetracking.task;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.outbox.DomainEvent;

/** {@code task.reminded.v1}. @param assignee officer who sees to it; absent when nobody does, like unknown organisations */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TaskReminded(
        UUID taskId,
        UUID caseId,
        TaskKind kind,
        String agencyRole,
        String agencyOrg,
        String assignee,
        String byRole,
        String byOrg,
        Instant dueAt,
        Instant at)
        implements DomainEvent {

    static TaskReminded of(Task task, Actor by, Instant at) {
        return new TaskReminded(
                task.id(),
                task.caseId(),
                task.kind(),
                task.agencyRole(),
                task.agencyOrg().orElse(null),
                task.assignee().orElse(null),
                by.primaryRole(),
                by.org().orElse(null),
                task.dueAt(),
                at);
    }

    @Override
    @JsonIgnore
    public String eventType() {
        return "task.reminded.v1";
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
