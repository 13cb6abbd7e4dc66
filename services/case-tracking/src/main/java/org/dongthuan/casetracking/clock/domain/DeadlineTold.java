package org.dongthuan.casetracking.clock.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.platform.outbox.DomainEvent;

/** {@code deadline.reminded.v1}, {@code .missed}, {@code .escalated} or {@code .retracted}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeadlineTold(
        @JsonIgnore String word,
        UUID deadlineId,
        String ruleCode,
        int ruleVersion,
        String subjectKind,
        UUID subjectId,
        UUID caseId,
        UUID incidentId,
        String placeCode,
        String responsibleRole,
        String responsibleOrg,
        String toRole,
        Instant dueAt,
        boolean provisional,
        Instant at)
        implements DomainEvent {

    static DeadlineTold of(String word, Deadline deadline, String toRole, Instant at) {
        return new DeadlineTold(
                word,
                deadline.id(),
                deadline.ruleCode(),
                deadline.ruleVersion(),
                deadline.subject().kind(),
                deadline.subject().id(),
                deadline.site().caseId(),
                deadline.site().incidentId(),
                deadline.site().placeCode(),
                deadline.owner().role(),
                deadline.owner().org(),
                toRole,
                deadline.due().at(),
                deadline.due().provisional(),
                at);
    }

    /** It was thought missed and turned out to have been met. */
    public static DeadlineTold retracted(Deadline deadline, Instant at) {
        return of("retracted", deadline, deadline.owner().role(), at);
    }

    @Override
    @JsonIgnore
    public String eventType() {
        return "deadline." + word + ".v1";
    }

    @Override
    @JsonIgnore
    public String aggregateType() {
        return "deadline";
    }

    @Override
    @JsonIgnore
    public String aggregateId() {
        return deadlineId.toString();
    }

    /** In the order of its case, or of what it is about, so that a reminder never overtakes a miss. */
    @Override
    @JsonIgnore
    public String eventKey() {
        return (caseId == null ? deadlineId : caseId).toString();
    }
}
