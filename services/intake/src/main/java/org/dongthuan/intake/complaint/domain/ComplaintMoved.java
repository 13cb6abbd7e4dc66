package org.dongthuan.intake.complaint.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.platform.outbox.DomainEvent;

/**
 * Something happened to a complaint; the CloudEvents type says what.
 *
 * @param caseId absent before the case is opened
 * @param survivorId only when merged
 * @param redirectedTo only when forwarded to a commune: the record that carries it on
 * @param targetAgency only when forwarded to an agency that does not work here: its code
 * @param tracks legal tracks so far, the main one first; absent before triage
 * @param level 2 once another body settles a dispute; absent before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComplaintMoved(
        @JsonIgnore ComplaintEvent event,
        UUID complaintId,
        String code,
        UUID personId,
        String citizenIdRef,
        UUID caseId,
        ComplaintState from,
        ComplaintState to,
        String reasonCode,
        UUID survivorId,
        UUID redirectedTo,
        String targetAgency,
        List<Track> tracks,
        Integer level,
        Instant at)
        implements DomainEvent {

    @Override
    @JsonIgnore
    public String eventType() {
        return event.type();
    }

    @Override
    @JsonIgnore
    public String aggregateType() {
        return "complaint";
    }

    @Override
    @JsonIgnore
    public String aggregateId() {
        return complaintId.toString();
    }
}
