package org.dongthuan.casetracking.commitment.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.commitment.domain.CommitmentState;
import org.dongthuan.casetracking.commitment.domain.Signature;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.platform.audit.AuditedObject;

/**
 * A commitment.
 *
 * @param text absent where wording is masked, and for the bank, which sees its own part
 * @param signature absent until it is signed, and where names are masked
 * @param accepted how many of its obligations are accepted
 * @param obligations those the caller may know of; only on the single view, like history
 * @param actions events that the caller's role may send now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommitmentView(
        UUID id,
        UUID incidentId,
        String org,
        String title,
        String text,
        UUID supersedes,
        UUID addendumTo,
        CommitmentState state,
        Instant draftedAt,
        Instant signedAt,
        Signature signature,
        String number,
        UUID documentId,
        Instant inForceAt,
        int accepted,
        int continuing,
        int promised,
        List<ObligationView> obligations,
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
