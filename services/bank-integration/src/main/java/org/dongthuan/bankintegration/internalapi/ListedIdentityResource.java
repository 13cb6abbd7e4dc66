package org.dongthuan.bankintegration.internalapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.dongthuan.bankintegration.account.app.AccountVault;
import org.dongthuan.bankintegration.account.domain.HolderIdentity;
import org.dongthuan.bankintegration.account.store.AccountRepository;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.problem.DomainException;

/** {@code /internal/v1/listed-identities}: who holds a listed account (the claim check of {@code account.listed.v1}). */
@Path("/internal/v1/listed-identities")
@RolesAllowed(Roles.SERVICE)
@RunOnVirtualThread
public class ListedIdentityResource {

    private final AccountRepository accounts;
    private final AccountVault vault;

    ListedIdentityResource(AccountRepository accounts, AccountVault vault) {
        this.accounts = accounts;
        this.vault = vault;
    }

    /** @param phone as the bank wrote it; may be absent */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ListedIdentity(UUID accountId, String citizenId, String fullName, String phone) {

        /** Leaves out who it is. */
        @Override
        public String toString() {
            return "ListedIdentity[" + accountId + "]";
        }
    }

    @GET
    @Path("/{accountId}")
    @Audited(action = "read-identity", object = "account")
    @Transactional
    public ListedIdentity get(@AuditedId @PathParam("accountId") UUID accountId) {
        HolderIdentity holder = accounts.findByIdOptional(accountId)
                .flatMap(vault::identity)
                .orElseThrow(() -> DomainException.notFound("listed account"));
        return new ListedIdentity(accountId, holder.citizenId(), holder.fullName(), holder.phone());
    }
}
