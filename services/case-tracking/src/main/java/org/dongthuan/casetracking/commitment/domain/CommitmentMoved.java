package org.dongthuan.casetracking.commitment.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.platform.outbox.DomainEvent;

/** A commitment was drafted or moved; the type says how. @param from absent for the draft @param org responsible organisation */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommitmentMoved(
        @JsonIgnore String eventType,
        UUID commitmentId,
        UUID incidentId,
        String org,
        CommitmentState from,
        CommitmentState to,
        Instant at)
        implements DomainEvent {

    /** The type of a draft. */
    public static final String DRAFTED = "commitment.drafted.v1";

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
