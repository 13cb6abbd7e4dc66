package org.dongthuan.casetracking.datarequest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.platform.outbox.DomainEvent;

/** A data subject's request came or was moved; the type says which. In the order of its case. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RequestMoved(
        @JsonIgnore String eventType,
        UUID requestId,
        UUID caseId,
        UUID incidentId,
        RequestKind kind,
        String controllerOrg,
        RequestState from,
        RequestState to,
        Outcome outcome,
        Instant at)
        implements DomainEvent {

    /** The type of one that came in. */
    public static final String RECEIVED = "data-request.received.v1";

    static RequestMoved of(String type, DataRequest request, RequestState from, Instant at) {
        return new RequestMoved(
                type,
                request.id(),
                request.caseId(),
                request.incidentId(),
                request.kind(),
                request.controllerOrg(),
                from,
                request.state(),
                request.outcome().orElse(null),
                at);
    }

    @Override
    @JsonIgnore
    public String aggregateType() {
        return "data-request";
    }

    @Override
    @JsonIgnore
    public String aggregateId() {
        return requestId.toString();
    }

    @Override
    @JsonIgnore
    public String eventKey() {
        return caseId.toString();
    }
}
