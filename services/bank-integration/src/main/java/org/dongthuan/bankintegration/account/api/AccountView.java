package org.dongthuan.bankintegration.account.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dongthuan.bankintegration.account.domain.AccountState;
import org.dongthuan.bankintegration.account.domain.Decision;
import org.dongthuan.bankintegration.account.domain.Ground;
import org.dongthuan.bankintegration.account.domain.RejectionCode;
import org.dongthuan.platform.audit.AuditedObject;

/**
 * An account as one caller may see it; what they may not see, or what is not so, is absent.
 *
 * @param accountNumber the bank's own people only
 * @param last4 last four digits
 * @param hasBalance whether there was money on it when it was listed: commune and bank only
 * @param balance VND: the bank's own people only
 * @param question what the bank asked
 * @param actions what the caller may do with it now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AccountView(
        UUID id,
        UUID incidentId,
        UUID caseId,
        String code,
        UUID personId,
        String bankOrg,
        String placeCode,
        String holderName,
        String citizenId,
        String accountNumber,
        String last4,
        Boolean hasBalance,
        Long balance,
        Instant openedAt,
        AccountState state,
        Decision decision,
        Instant decidedAt,
        Ground ground,
        RejectionCode rejection,
        Integer attempt,
        Integer askAttempt,
        String question,
        Boolean payoutChosen,
        Long paidOutAmount,
        String payoutReceipt,
        LocalDate closedOn,
        String evidenceRef,
        String holdOwner,
        LocalDate holdReviewOn,
        List<String> actions,
        int version)
        implements AuditedObject {

    @Override
    public String auditedId() {
        return id.toString();
    }

    /** Leaves everything personal out. */
    @Override
    public String toString() {
        return "AccountView[" + id + "]";
    }
}
