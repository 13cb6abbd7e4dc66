package org.dongthuan.bankintegration.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.dongthuan.bankintegration.account.api.AccountView;
import org.dongthuan.platform.audit.AuditedObject;

/**
 * A holder's accounts of one case.
 *
 * @param caseId absent while the case is not known here; deciding has to wait for it
 * @param version for the next decision
 * @param may what may be decided now: CLOSE, KEEP, both or nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HolderView(
        UUID caseId, UUID incidentId, String code, List<AccountView> accounts, long version, List<String> may)
        implements AuditedObject {

    @Override
    public String auditedId() {
        return String.valueOf(caseId);
    }
}
