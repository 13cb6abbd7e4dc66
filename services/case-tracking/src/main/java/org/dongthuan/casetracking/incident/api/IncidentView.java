package org.dongthuan.casetracking.incident.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.casetracking.incident.domain.IncidentState;
import org.dongthuan.casetracking.incident.domain.InvolvedOrg;
import org.dongthuan.platform.audit.AuditedObject;

/**
 * An incident.
 *
 * @param proposedBy code of the rule by which the system proposed it; absent otherwise
 * @param approvals for each event that needs several bodies, the roles that have approved so far
 * @param actions events the caller's role may send now
 * @param totals cases by state, accounts by state and exceptions by kind; only on the single view
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IncidentView(
        UUID id,
        String code,
        String placeCode,
        String province,
        String matter,
        String product,
        Instant windowFrom,
        Instant windowTo,
        IncidentState state,
        Instant reportedAt,
        Instant containedAt,
        String proposedBy,
        List<InvolvedOrg> organisations,
        Map<String, List<String>> approvals,
        List<String> actions,
        Totals totals,
        int version)
        implements AuditedObject {

    /** Figures of an incident, of facts as events told them. */
    public record Totals(
            int submissions,
            Map<String, Integer> casesByState,
            Map<String, Integer> accountsByState,
            Map<String, Integer> exceptionsByKind) {}

    @Override
    @JsonIgnore
    public String auditedId() {
        return id.toString();
    }
}
