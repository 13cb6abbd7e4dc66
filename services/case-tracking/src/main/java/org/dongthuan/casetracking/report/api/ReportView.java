package org.dongthuan.casetracking.report.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.casetracking.report.domain.Chain;
import org.dongthuan.casetracking.report.domain.ReportState;
import org.dongthuan.platform.audit.AuditedObject;

/**
 * A report.
 *
 * @param figures as they were when it was drafted; only on the single view, like history
 * @param reference number the recipient gave it
 * @param actions events that the caller may send now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportView(
        UUID id,
        UUID incidentId,
        Chain chain,
        String org,
        String number,
        String recipient,
        String summary,
        Map<String, Integer> figures,
        ReportState state,
        Instant draftedAt,
        Instant signedAt,
        Instant sentAt,
        Instant receivedAt,
        String reference,
        UUID documentId,
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
