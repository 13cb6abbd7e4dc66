package org.dongthuan.intake.destruction;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.idempotency.Idempotent;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;

/** {@code /api/v1/destruction-orders}, as contracts/openapi/intake.yaml says. */
@Path("/api/v1/destruction-orders")
@RunOnVirtualThread
public class DestructionResource {

    private final Destructions destructions;
    private final DestructionRepository orders;

    DestructionResource(Destructions destructions, DestructionRepository orders) {
        this.destructions = destructions;
        this.orders = orders;
    }

    @POST
    @RolesAllowed(Roles.DPO)
    @Idempotent
    public Response propose(@NotNull @Valid NewDestruction wanted) {
        DestructionOrderView view = destructions.propose(wanted);
        return Response.created(URI.create("/api/v1/destruction-orders/" + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @RolesAllowed({Roles.CC, Roles.PO, Roles.POL, Roles.DPO})
    @Audited(action = "list", object = "destruction-order")
    @Transactional
    public Page<DestructionOrderView> list(@QueryParam("state") DestructionState state, @BeanParam PageRequest page) {
        return Page.of(
                orders.page(state, page), page, one -> new Cursor(one.proposedAt(), one.id()), destructions::view);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CC, Roles.PO, Roles.POL, Roles.DPO})
    @Audited(action = "read", object = "destruction-order")
    @Transactional
    public DestructionOrderView get(@PathParam("id") UUID id) {
        return destructions.view(orders.one(id));
    }

    @POST
    @Path("/{id}/{event}")
    @RolesAllowed({Roles.CC, Roles.POL, Roles.DPO})
    public DestructionOrderView move(
            @PathParam("id") UUID id, @PathParam("event") String event, @NotNull @Valid DestructionMove with) {
        return destructions.move(id, DestructionTransitions.TABLE.event(event), with);
    }
}
