package org.dongthuan.bankintegration.sample;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.dongthuan.bankintegration.account.api.AccountView;
import org.dongthuan.platform.audit.AuditedObject;

/**
 * An account drawn, and what was found.
 *
 * @param position in the draw, from 1
 * @param account as the caller may see it
 * @param agrees absent, with all that follows, before there is a finding
 * @param reasonCode what is different
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SampleItem(
        int position, AccountView account, Boolean agrees, String reasonCode, String foundBy, Instant foundAt)
        implements AuditedObject {

    @Override
    public String auditedId() {
        return account.auditedId();
    }
}
