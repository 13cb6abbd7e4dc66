package org.dongthuan.consent.term;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dongthuan.platform.outbox.DomainEvent;

/**
 * A consent ends soon unless it is renewed.
 *
 * @param caseId absent while no case is known, like {@code code}
 * @param validUntil its last day
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConsentExpiring(
        UUID recordId,
        UUID accountId,
        UUID incidentId,
        UUID caseId,
        String code,
        UUID personId,
        LocalDate validUntil,
        Instant at)
        implements DomainEvent {

    /** CloudEvents type. */
    public static final String TYPE = "consent-record.expiring.v1";

    @Override
    @JsonIgnore
    public String eventType() {
        return TYPE;
    }

    @Override
    @JsonIgnore
    public String aggregateType() {
        return "record";
    }

    @Override
    @JsonIgnore
    public String aggregateId() {
        return recordId.toString();
    }

    @Override
    @JsonIgnore
    public String eventKey() {
        return (caseId == null ? recordId : caseId).toString();
    }
}
