package org.dongthuan.bankintegration.listchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.dongthuan.bankintegration.account.api.AccountView;
import org.dongthuan.bankintegration.account.api.SaidView;
import org.dongthuan.platform.audit.AuditedObject;

/**
 * One account of the difference between two versions.
 *
 * @param fields in which its row changed; their codes only
 * @param applied those that the account took over, because its closure had not been sent
 * @param account as it is now and as the caller may see it
 * @param said what the version says of it, likewise; absent for a row that it left out
 * @param reasonCode absent, with all that follows, before there is an explanation
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangeItem(
        ChangeKind kind,
        List<String> fields,
        List<String> applied,
        ChangeState state,
        AccountView account,
        SaidView said,
        String reasonCode,
        String explainedBy,
        String explainedOrg,
        Instant explainedAt)
        implements AuditedObject {

    @Override
    public String auditedId() {
        return account.auditedId();
    }
}
