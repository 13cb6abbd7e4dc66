package org.dongthuan.intake.destruction;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
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

    private static final int PAGE = 100;

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
    @RolesAllowed({Roles.CC, Roles.PO, Roles.POL, Roles.BK, Roles.BKA, Roles.DPO})
    @Audited(action = "list", object = "destruction-order")
    @Transactional
    public Page<DestructionOrderView> list(@QueryParam("state") DestructionState state, @BeanParam PageRequest page) {
        return Page.of(
                orders.page(state, page), page, one -> new Cursor(one.proposedAt(), one.id()), destructions::view);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CC, Roles.PO, Roles.POL, Roles.BK, Roles.BKA, Roles.DPO})
    @Audited(action = "read", object = "destruction-order")
    @Transactional
    public DestructionOrderView get(@PathParam("id") UUID id) {
        return destructions.view(orders.one(id));
    }

    /** Rows of an order; {@code next} is the row number to go on after, absent on the last page. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Images(List<DestructionImageView> items, Integer next) {}

    @GET
    @Path("/{id}/images")
    @RolesAllowed({Roles.CC, Roles.PO, Roles.POL, Roles.BK, Roles.BKA, Roles.DPO})
    public Images images(@PathParam("id") UUID id, @QueryParam("after") @DefaultValue("0") int after) {
        List<DestructionImageView> rows = destructions.images(id, after, PAGE);
        return new Images(rows, rows.size() == PAGE ? rows.getLast().rowNo() : null);
    }

    @POST
    @Path("/{id}/{event}")
    @RolesAllowed({Roles.CC, Roles.POL, Roles.BKA, Roles.DPO})
    public DestructionOrderView move(
            @PathParam("id") UUID id, @PathParam("event") String event, @NotNull @Valid DestructionMove with) {
        return destructions.move(id, DestructionTransitions.TABLE.event(event), with);
    }
}
