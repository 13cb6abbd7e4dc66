package org.dongthuan.bankintegration.formal.letter;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dongthuan.platform.outbox.DomainEvent;

/**
 * A letter was made, or went on its way.
 *
 * @param caseId of the holder; absent while no case is known
 * @param on day it happened; {@code at} is when it was noted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LetterMoved(
        UUID letterId,
        UUID requestId,
        UUID incidentId,
        UUID caseId,
        LetterState from,
        LetterState to,
        LocalDate on,
        Instant at)
        implements DomainEvent {

    @Override
    @JsonIgnore
    public String eventType() {
        return "customer-letter.moved.v1";
    }

    @Override
    @JsonIgnore
    public String aggregateType() {
        return "customer-letter";
    }

    @Override
    @JsonIgnore
    public String aggregateId() {
        return letterId.toString();
    }

    @Override
    @JsonIgnore
    public String eventKey() {
        return (caseId == null ? letterId : caseId).toString();
    }
}
