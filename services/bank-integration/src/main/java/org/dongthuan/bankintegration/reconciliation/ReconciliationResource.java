package org.dongthuan.bankintegration.reconciliation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;

/** {@code /api/v1/reconciliations}: totals that must balance. */
@Path("/api/v1/reconciliations")
@RunOnVirtualThread
public class ReconciliationResource {

    private final Reconcile reconcile;
    private final CurrentActor actor;

    ReconciliationResource(Reconcile reconcile, CurrentActor actor) {
        this.reconcile = reconcile;
        this.actor = actor;
    }

    @GET
    @Path("/{incidentId}")
    @RolesAllowed({Roles.CO, Roles.CC, Roles.CP, Roles.BK, Roles.BKA, Roles.SB, Roles.ST})
    @Audited(action = "read", object = "reconciliation")
    public Reconciliation get(@AuditedId @PathParam("incidentId") UUID incidentId) {
        return reconcile.of(incidentId, actor.get());
    }
}
