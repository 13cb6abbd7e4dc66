package org.dongthuan.bankintegration.order;

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
import java.util.UUID;
import org.dongthuan.bankintegration.order.OrderStore.Item;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.idempotency.Idempotent;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;

/** {@code /api/v1/closure-orders}: orders to close, approved by two, sent account by account. */
@Path(ClosureOrderResource.PATH)
@RunOnVirtualThread
public class ClosureOrderResource {

    static final String PATH = "/api/v1/closure-orders";
    private static final BankOrder.Kind KIND = BankOrder.Kind.CLOSURE;

    private final Orders orders;
    private final OrderDesk desk;
    private final CurrentActor actor;

    ClosureOrderResource(Orders orders, OrderDesk desk, CurrentActor actor) {
        this.orders = orders;
        this.desk = desk;
        this.actor = actor;
    }

    @POST
    @RolesAllowed({Roles.CO, Roles.CC})
    @Idempotent
    @Audited(action = "propose", object = "bank-order")
    public Response propose(@NotNull @Valid OrderRequest request) {
        return desk.created(PATH, orders.proposeClosures(request, actor.get()));
    }

    @POST
    @Path("/{id}/approve")
    @RolesAllowed({Roles.CC, Roles.BKA})
    @Transactional
    public OrderView approve(@PathParam("id") UUID id) {
        return desk.view(orders.approve(id, KIND, actor.get()));
    }

    @POST
    @Path("/{id}/stop")
    @RolesAllowed({Roles.CO, Roles.CC})
    @Audited(action = "stop", object = "bank-order")
    public OrderView stop(@AuditedId @PathParam("id") UUID id) {
        return desk.turn(id, KIND, false);
    }

    @POST
    @Path("/{id}/resume")
    @RolesAllowed({Roles.CO, Roles.CC})
    @Audited(action = "resume", object = "bank-order")
    public OrderView resume(@AuditedId @PathParam("id") UUID id) {
        return desk.turn(id, KIND, true);
    }

    @GET
    @RolesAllowed({Roles.CO, Roles.CC, Roles.BK, Roles.BKA, Roles.SB})
    @Audited(action = "list", object = "bank-order")
    public Page<OrderView> list(@QueryParam("incidentId") UUID incidentId, @BeanParam PageRequest page) {
        return desk.list(KIND, incidentId, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CO, Roles.CC, Roles.BK, Roles.BKA, Roles.SB})
    @Audited(action = "read", object = "bank-order")
    public OrderView get(@AuditedId @PathParam("id") UUID id) {
        return desk.get(id, KIND);
    }

    @GET
    @Path("/{id}/items")
    @RolesAllowed({Roles.CO, Roles.CC, Roles.BK, Roles.BKA, Roles.SB})
    @Audited(action = "read", object = "bank-order")
    public Page<Item> items(@AuditedId @PathParam("id") UUID id, @BeanParam PageRequest page) {
        return desk.items(id, KIND, page);
    }
}
