package org.dongthuan.bankintegration.formal.request;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.dongthuan.platform.outbox.DomainEvent;

/** A formal request was made, or its state changed. @param from absent when it was made */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RequestMoved(
        UUID requestId,
        UUID incidentId,
        String placeCode,
        String org,
        String askedRole,
        String askedOrg,
        Set<Recipient> recipients,
        RequestState from,
        RequestState to,
        LocalDate dueOn,
        Instant at)
        implements DomainEvent {

    static RequestMoved of(FormalRequest request, RequestState from, RequestState to, Instant at) {
        return new RequestMoved(
                request.id(),
                request.incidentId(),
                request.placeCode(),
                request.org(),
                request.askedRole(),
                request.askedOrg(),
                request.recipients(),
                from,
                to,
                request.dueOn(),
                at);
    }

    @Override
    @JsonIgnore
    public String eventType() {
        return "formal-request.moved.v1";
    }

    @Override
    @JsonIgnore
    public String aggregateType() {
        return "formal-request";
    }

    @Override
    @JsonIgnore
    public String aggregateId() {
        return requestId.toString();
    }
}
