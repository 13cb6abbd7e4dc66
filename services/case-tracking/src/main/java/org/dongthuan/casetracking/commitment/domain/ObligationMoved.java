package org.dongthuan.casetracking.commitment.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dongthuan.platform.outbox.DomainEvent;

/** An obligation moved; the type says how. In the order of its commitment. @param reviewOn of continuing ones only */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObligationMoved(
        @JsonIgnore String eventType,
        UUID obligationId,
        UUID commitmentId,
        UUID incidentId,
        String code,
        String obligorOrg,
        String performerOrg,
        ObligationState from,
        ObligationState to,
        LocalDate dueOn,
        LocalDate reviewOn,
        Instant at)
        implements DomainEvent {

    public static ObligationMoved of(ObligationEvent event, Obligation obligation, ObligationState from, Instant at) {
        return new ObligationMoved(
                event.type(),
                obligation.id(),
                obligation.commitmentId(),
                obligation.incidentId(),
                obligation.code(),
                obligation.obligor().org(),
                obligation.performer().org(),
                from,
                obligation.state(),
                obligation.dueOn().orElse(null),
                obligation.reviewOn().orElse(null),
                at);
    }

    @Override
    @JsonIgnore
    public String aggregateType() {
        return "commitment";
    }

    @Override
    @JsonIgnore
    public String aggregateId() {
        return commitmentId.toString();
    }
}
