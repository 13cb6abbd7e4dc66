package org.dongthuan.consent.keep;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.platform.outbox.DomainEvent;

/** A keep-consent moved. @param from absent for the request; @param caseId absent while no case is known */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KeepMoved(
        @JsonIgnore String eventType,
        UUID recordId,
        UUID accountId,
        UUID incidentId,
        UUID caseId,
        String code,
        UUID personId,
        KeepState from,
        KeepState to,
        Instant at)
        implements DomainEvent {

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
