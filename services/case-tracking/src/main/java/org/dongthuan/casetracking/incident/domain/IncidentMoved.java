package org.dongthuan.casetracking.incident.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.platform.outbox.DomainEvent;

/**
 * An incident was reported or moved; the type says how. Each event carries the window and organisations, so that a
 * consumer needs only the latest.
 *
 * @param from absent for the report
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IncidentMoved(
        @JsonIgnore String eventType,
        UUID incidentId,
        String code,
        IncidentState from,
        IncidentState to,
        Instant windowFrom,
        Instant windowTo,
        String placeCode,
        String province,
        String matter,
        String product,
        List<InvolvedOrg> organisations,
        Instant at)
        implements DomainEvent {

    /** The type of a report. */
    public static final String REPORTED = "incident.reported.v1";

    /** @param from null for the report */
    public static IncidentMoved of(
            String type, Incident incident, IncidentState from, List<InvolvedOrg> organisations, Instant at) {
        return new IncidentMoved(
                type,
                incident.id(),
                incident.code(),
                from,
                incident.state(),
                incident.window().from(),
                incident.window().to(),
                incident.placeCode(),
                incident.province(),
                incident.matter(),
                incident.product(),
                organisations,
                at);
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
}
