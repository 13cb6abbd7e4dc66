package org.dongthuan.casetracking.commitment.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.commitment.app.Figures;
import org.dongthuan.casetracking.commitment.domain.Body;
import org.dongthuan.casetracking.commitment.domain.Measure;
import org.dongthuan.casetracking.commitment.domain.ObligationState;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.platform.audit.AuditedObject;

/**
 * An obligation.
 *
 * @param figures where its target stands, computed from facts
 * @param accepted supervisors who have accepted the evidence so far
 * @param waivedBy roles that want it waived so far
 * @param actions events that the caller may send now
 * @param history only on the single view
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObligationView(
        UUID id,
        UUID commitmentId,
        UUID incidentId,
        String code,
        String target,
        Body obligor,
        Body performer,
        Body beneficiary,
        List<Body> supervisors,
        Measure measure,
        Figures figures,
        LocalDate dueOn,
        boolean overdue,
        ObligationState state,
        String evidenceRef,
        Instant submittedAt,
        List<Body> accepted,
        String returnReason,
        String breachNotice,
        List<String> waivedBy,
        Body owner,
        LocalDate reviewOn,
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
