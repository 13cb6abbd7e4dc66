package org.dongthuan.casetracking.minutes.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.casetracking.minutes.domain.MinutesState;
import org.dongthuan.casetracking.minutes.domain.Party;
import org.dongthuan.platform.audit.AuditedObject;

/**
 * Minutes.
 *
 * @param text only on the single view, like history; absent where wording is masked
 * @param actions events that the caller may send now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MinutesView(
        UUID id,
        UUID incidentId,
        String org,
        String number,
        String title,
        String text,
        Instant heldAt,
        UUID addendumTo,
        MinutesState state,
        Instant draftedAt,
        Instant readOutAt,
        UUID documentId,
        List<Party> parties,
        List<String> actions,
        List<Steps.Step> history,
        int version)
        implements AuditedObject {

    @Override
    @JsonIgnore
    public String auditedId() {
        return id.toString();
    }
}
