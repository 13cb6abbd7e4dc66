package org.dongthuan.casetracking.crimefile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.platform.audit.AuditedObject;

/**
 * A crime-information file. Its deadlines stand among those of the incident, rules CR-FWD and CR-SET.
 *
 * @param flagRule rule by which the system flagged it, before or after the police opened it
 * @param paperNumber by which it was forwarded
 * @param actions events that the caller may send now
 * @param history only on the single view
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CrimeFileView(
        UUID id,
        UUID incidentId,
        CrimeFileState state,
        Instant recordedAt,
        String flagRule,
        Instant flaggedAt,
        Instant receivedAt,
        Instant forwardedAt,
        String paperNumber,
        Instant decidedAt,
        String decisionNumber,
        List<String> actions,
        List<Steps.Step> history,
        int version)
        implements AuditedObject {

    static CrimeFileView of(CrimeFile file, List<String> actions, List<Steps.Step> history) {
        return new CrimeFileView(
                file.id(),
                file.incidentId(),
                file.state(),
                file.recordedAt(),
                file.flagRule().orElse(null),
                file.flaggedAt().orElse(null),
                file.receivedAt().orElse(null),
                file.forwardedAt().orElse(null),
                file.paperNumber().orElse(null),
                file.decidedAt().orElse(null),
                file.decisionNumber().orElse(null),
                actions,
                history,
                file.version());
    }

    @Override
    @JsonIgnore
    public String auditedId() {
        return id.toString();
    }
}
