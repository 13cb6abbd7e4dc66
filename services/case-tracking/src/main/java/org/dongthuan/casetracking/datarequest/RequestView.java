package org.dongthuan.casetracking.datarequest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.clock.domain.Deadline;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.platform.audit.AuditedObject;

/**
 * A data subject's request and how it stands to its clocks. It names the case, never the person.
 *
 * @param late answered after it was due, or not yet answered though it was due
 * @param clocks by the law of the day it came; the one to be met first comes first
 * @param reasons that may be given for not granting all; only on the single view, like history
 * @param actions events that the caller may send now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RequestView(
        UUID id,
        UUID caseId,
        UUID incidentId,
        RequestKind kind,
        RequestedData data,
        String controllerOrg,
        RequestState state,
        Instant receivedAt,
        Instant recordedAt,
        Instant acknowledgedAt,
        Outcome outcome,
        String reasonCode,
        String paperNumber,
        Instant answeredAt,
        boolean late,
        List<Clock> clocks,
        List<String> actions,
        List<String> reasons,
        List<Steps.Step> history,
        int version)
        implements AuditedObject {

    /** A clock of it. @param deadlineId where it is extended and a miss explained */
    record Clock(UUID deadlineId, String ruleCode, Instant dueAt) {
        static Clock of(Deadline deadline) {
            return new Clock(deadline.id(), deadline.ruleCode(), deadline.due().at());
        }
    }

    @Override
    @JsonIgnore
    public String auditedId() {
        return id.toString();
    }

    @Override
    public List<String> alsoAbout() {
        return List.of(caseId.toString());
    }
}
