package org.dongthuan.casetracking.task;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dongthuan.casetracking.organisation.Succession;
import org.dongthuan.platform.outbox.DomainEvent;

/** {@code task.handed-over.v1}. @param validFrom first day on which the successor has the duty, in Vietnam */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TaskHandedOver(
        UUID taskId,
        UUID caseId,
        TaskKind kind,
        String agencyRole,
        String fromOrg,
        String toOrg,
        LocalDate validFrom,
        Instant dueAt,
        Instant at)
        implements DomainEvent {

    static TaskHandedOver of(Task task, Succession by, Instant at) {
        return new TaskHandedOver(
                task.id(),
                task.caseId(),
                task.kind(),
                task.agencyRole(),
                by.fromOrg(),
                by.toOrg(),
                by.validFrom(),
                task.dueAt(),
                at);
    }

    @Override
    @JsonIgnore
    public String eventType() {
        return "task.handed-over.v1";
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
