package org.dongthuan.intake.complaint.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dongthuan.platform.outbox.DomainEvent;

/** A complaint was filed. Ids and codes only. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComplaintSubmitted(
        UUID complaintId,
        String code,
        UUID personId,
        String citizenIdRef,
        Channel channel,
        String matter,
        String product,
        String placeCode,
        String respondentOrg,
        String partnerOrg,
        LocalDate occurredOn,
        Instant submittedAt)
        implements DomainEvent {

    /** The fact for a freshly filed complaint. */
    public static ComplaintSubmitted of(Complaint complaint, String citizenIdRef) {
        return new ComplaintSubmitted(
                complaint.id(),
                complaint.code(),
                complaint.personId(),
                citizenIdRef,
                complaint.channel(),
                complaint.matter(),
                complaint.product(),
                complaint.placeCode(),
                complaint.respondentOrg().orElse(null),
                complaint.partnerOrg().orElse(null),
                complaint.occurredOn(),
                complaint.submittedAt());
    }

    @Override
    @JsonIgnore
    public String eventType() {
        return "complaint.submitted.v1";
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
