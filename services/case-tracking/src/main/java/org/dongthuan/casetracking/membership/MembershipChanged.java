package org.dongthuan.casetracking.membership;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.platform.outbox.DomainEvent;

/** A complaint joined or left an incident. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MembershipChanged(
        @JsonIgnore boolean joined,
        UUID incidentId,
        UUID complaintId,
        UUID personId,
        String ruleCode,
        String reason,
        Instant at)
        implements DomainEvent {

    @Override
    @JsonIgnore
    public String eventType() {
        return joined ? "incident.member-joined.v1" : "incident.member-left.v1";
    }

    @Override
    @JsonIgnore
    public String aggregateType() {
        return "incident";
    }

    @Override
    @JsonIgnore
    public String aggregateId() {
        return incidentId.toString();
    }

    /** In the order of the complaint: hundreds join one incident at once and need not wait for one another. */
    @Override
    @JsonIgnore
    public String eventKey() {
        return complaintId.toString();
    }
}
