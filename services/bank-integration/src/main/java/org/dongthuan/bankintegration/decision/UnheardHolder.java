package org.dongthuan.bankintegration.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.dongthuan.bankintegration.account.api.AccountView;
import org.dongthuan.platform.audit.AuditedObject;

/**
 * Somebody on a bank's list who never complained.
 *
 * @param caseId absent while their case is not known here
 * @param accounts what they hold, oldest first; each says how often they were asked and what became of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnheardHolder(UUID caseId, String code, String placeCode, String holderName, List<AccountView> accounts)
        implements AuditedObject {

    @Override
    public String auditedId() {
        return accounts.getFirst().auditedId();
    }

    @Override
    public List<String> alsoAbout() {
        return accounts.stream().skip(1).map(AccountView::auditedId).toList();
    }

    /** Leaves out who it is. */
    @Override
    public String toString() {
        return "UnheardHolder[" + auditedId() + "]";
    }
}
