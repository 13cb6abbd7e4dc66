package org.dongthuan.notification.webhook;

import static org.dongthuan.platform.access.Roles.BK;
import static org.dongthuan.platform.access.Roles.PO;
import static org.dongthuan.platform.access.Roles.UT;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.dongthuan.notification.partner.Partner;
import org.dongthuan.notification.partner.PartnerCaller;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.idempotency.Idempotent;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;

/** {@code /api/v1/partner/endpoints}: a partner's own webhooks, as contracts/openapi/notification.yaml says. */
@Path("/api/v1/partner/endpoints")
@RunOnVirtualThread
public class EndpointResource {

    private final PartnerCaller caller;
    private final ManageEndpoints manage;
    private final ReplayDeliveries replays;
    private final EndpointStore endpoints;
    private final LogViews log;
    private final CurrentActor actor;

    EndpointResource(
            PartnerCaller caller,
            ManageEndpoints manage,
            ReplayDeliveries replays,
            EndpointStore endpoints,
            LogViews log,
            CurrentActor actor) {
        this.caller = caller;
        this.manage = manage;
        this.replays = replays;
        this.endpoints = endpoints;
        this.log = log;
        this.actor = actor;
    }

    /** Body of a step. */
    public record StepRequest(@NotNull Integer version) {}

    /** Body of a replay. @param after position in the partner's feed */
    public record ReplayRequest(@NotNull @Min(0) Long after) {}

    /** All of a partner's endpoints: at most ten. */
    public record Endpoints(List<EndpointView> items) {}

    @POST
    @RolesAllowed({PO, BK, UT})
    @Idempotent
    public Response create(@NotNull @Valid EndpointRequest request) {
        EndpointView made = manage.create(caller.get(), request, actor.get());
        return Response.created(URI.create("/api/v1/partner/endpoints/" + made.id()))
                .entity(made)
                .build();
    }

    @GET
    @RolesAllowed({PO, BK, UT})
    @Transactional
    public Endpoints list() {
        return new Endpoints(endpoints.of(caller.get().id()).stream()
                .map(one -> EndpointView.of(one, actor.get()))
                .toList());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({PO, BK, UT})
    @Transactional
    public EndpointView get(@PathParam("id") UUID id) {
        return EndpointView.of(own(id), actor.get());
    }

    @POST
    @Path("/{id}/change")
    @RolesAllowed({PO, BK, UT})
    public EndpointView change(@PathParam("id") UUID id, @NotNull @Valid EndpointRequest request) {
        return manage.change(caller.get(), id, request, actor.get());
    }

    @POST
    @Path("/{id}/rotate")
    @RolesAllowed({PO, BK, UT})
    @Idempotent
    public Response rotate(@PathParam("id") UUID id, @NotNull @Valid StepRequest request) {
        return Response.ok(manage.rotate(caller.get(), id, request.version(), actor.get()))
                .build();
    }

    @POST
    @Path("/{id}/disable")
    @RolesAllowed({PO, BK, UT})
    public EndpointView disable(@PathParam("id") UUID id, @NotNull @Valid StepRequest request) {
        return manage.step(caller.get(), id, EndpointEvent.DISABLE, request.version(), actor.get());
    }

    @POST
    @Path("/{id}/enable")
    @RolesAllowed({PO, BK, UT})
    public EndpointView enable(@PathParam("id") UUID id, @NotNull @Valid StepRequest request) {
        return manage.step(caller.get(), id, EndpointEvent.ENABLE, request.version(), actor.get());
    }

    @POST
    @Path("/{id}/replay")
    @RolesAllowed({PO, BK, UT})
    @Idempotent
    public Response replay(@PathParam("id") UUID id, @NotNull @Valid ReplayRequest request) {
        return Response.accepted(replays.after(caller.get(), id, request.after()))
                .build();
    }

    @GET
    @Path("/{id}/deliveries")
    @RolesAllowed({PO, BK, UT})
    @Transactional
    public Page<Delivery> deliveries(
            @PathParam("id") UUID id, @BeanParam LogFilter filter, @BeanParam PageRequest page) {
        return log.page(own(id).id(), filter, page);
    }

    @GET
    @Path("/{id}/deliveries/{deliveryId}")
    @RolesAllowed({PO, BK, UT})
    @Transactional
    public LogViews.One delivery(@PathParam("id") UUID id, @PathParam("deliveryId") UUID deliveryId) {
        return log.one(own(id).id(), deliveryId);
    }

    @POST
    @Path("/{id}/deliveries/{deliveryId}/replay")
    @RolesAllowed({PO, BK, UT})
    public Response replayOne(@PathParam("id") UUID id, @PathParam("deliveryId") UUID deliveryId) {
        replays.one(caller.get(), id, deliveryId);
        return Response.accepted().build();
    }

    private Endpoint own(UUID id) {
        Partner partner = caller.get();
        return endpoints.find(id, partner.id()).orElseThrow(() -> DomainException.notFound("endpoint"));
    }
}
