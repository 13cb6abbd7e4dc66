package org.dongthuan.bankintegration.evidence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.idempotency.Idempotent;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;

/**
 * {@code /api/v1/exchange-evidence}: what was exchanged about an account or an order, to be proved elsewhere. The messages
 * hold numbers, balances and identities as they crossed, so only those may have them to whom accounts show all of these.
 */
@Path("/api/v1/exchange-evidence")
@RunOnVirtualThread
public class EvidenceResource {

    private static final String ZIP = "application/zip";

    private final SealEvidence seal;
    private final EvidenceStore store;
    private final WriteContainer containers;
    private final CurrentActor actor;

    EvidenceResource(SealEvidence seal, EvidenceStore store, WriteContainer containers, CurrentActor actor) {
        this.seal = seal;
        this.store = store;
        this.containers = containers;
        this.actor = actor;
    }

    @POST
    @RolesAllowed({Roles.BK, Roles.BKA})
    @Idempotent
    public Response make(@NotNull @Valid NewEvidence wanted) {
        Evidence made = seal.seal(wanted, actor.get());
        return Response.created(URI.create("/api/v1/exchange-evidence/" + made.id()))
                .entity(made)
                .build();
    }

    @GET
    @RolesAllowed({Roles.BK, Roles.BKA})
    @Audited(action = "list", object = "exchange-evidence")
    @Transactional
    public Page<Evidence> list(
            @QueryParam("accountId") UUID accountId, @QueryParam("orderId") UUID orderId, @BeanParam PageRequest page) {
        return Page.of(
                store.page(accountId, orderId, page), page, one -> new Cursor(one.madeAt(), one.id()), one -> one);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.BK, Roles.BKA})
    @Audited(action = "read", object = "exchange-evidence")
    @Transactional
    public Evidence get(@AuditedId @PathParam("id") UUID id) {
        return store.inScope(id);
    }

    @GET
    @Path("/{id}/container")
    @RolesAllowed({Roles.BK, Roles.BKA})
    @Produces(ZIP)
    @Audited(action = "download", object = "exchange-evidence")
    public Response container(@AuditedId @PathParam("id") UUID id) {
        return Response.ok(containers.write(id), ZIP)
                .header("Content-Disposition", "attachment; filename=\"evidence-" + id + ".zip\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
