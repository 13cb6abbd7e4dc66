package org.dongthuan.casetracking.cases.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.platform.outbox.DomainEvent;

/** Facts about cases. */
public final class CaseEvents {

    private CaseEvents() {}

    /** Common to all: the case is aggregate and key. */
    private interface OfCase extends DomainEvent {
        UUID caseId();

        @Override
        @JsonIgnore
        default String aggregateType() {
            return "case";
        }

        @Override
        @JsonIgnore
        default String aggregateId() {
            return caseId().toString();
        }
    }

    /** {@code case.opened.v1}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Opened(
            UUID caseId,
            String code,
            UUID personId,
            String citizenIdRef,
            UUID incidentId,
            Origin origin,
            List<UUID> complaintIds,
            Instant at)
            implements OfCase {

        @Override
        @JsonIgnore
        public String eventType() {
            return "case.opened.v1";
        }
    }

    /** {@code case.complaint-joined.v1}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ComplaintJoined(
            UUID caseId, String code, UUID complaintId, UUID personId, String citizenIdRef, UUID incidentId, Instant at)
            implements OfCase {

        @Override
        @JsonIgnore
        public String eventType() {
            return "case.complaint-joined.v1";
        }
    }

    /** {@code case.<word>.v1} of a transition. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Moved(
            @JsonIgnore CaseEvent event,
            UUID caseId,
            String code,
            UUID personId,
            UUID incidentId,
            CaseState from,
            CaseState to,
            Instant at)
            implements OfCase {

        @Override
        @JsonIgnore
        public String eventType() {
            return event.type();
        }
    }

    /** {@code case.result-ready.v1}: every account has its outcome; the person is to be told. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ResultReady(UUID caseId, String code, UUID personId, UUID incidentId, CaseResult result, Instant at)
            implements OfCase {

        @Override
        @JsonIgnore
        public String eventType() {
            return "case.result-ready.v1";
        }
    }
}
