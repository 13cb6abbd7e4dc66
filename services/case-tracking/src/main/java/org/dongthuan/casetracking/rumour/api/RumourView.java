package org.dongthuan.casetracking.rumour.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.casetracking.rumour.domain.Finding;
import org.dongthuan.casetracking.rumour.domain.RumourKind;
import org.dongthuan.casetracking.rumour.domain.RumourState;
import org.dongthuan.platform.audit.AuditedObject;

/**
 * A rumour.
 *
 * @param link only for those who assess and answer it
 * @param draft with placeholders; absent before there is one
 * @param correction as published; absent before
 * @param figures in it, exact; only on the single view
 * @param approvedBy roles
 * @param actions events that the caller may send now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RumourView(
        UUID id,
        UUID incidentId,
        RumourKind kind,
        String link,
        String sha256,
        Instant seenAt,
        String claim,
        RumourState state,
        Finding finding,
        UUID coveredBy,
        String draft,
        String correction,
        Map<String, Integer> figures,
        List<String> approvedBy,
        Instant reportedAt,
        Instant publishedAt,
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
