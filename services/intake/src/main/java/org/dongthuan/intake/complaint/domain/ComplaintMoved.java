package org.dongthuan.intake.complaint.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.platform.outbox.DomainEvent;

/** A complaint changed its state; the CloudEvents type says how. @param track null until an officer assigns one */
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
        Track track,
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
