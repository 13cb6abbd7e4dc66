package org.dongthuan.intake.reveal;

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

/** {@code /api/v1/reveals}, as contracts/openapi/intake.yaml says. There is no request for many things at once. */
@Path("/api/v1/reveals")
@RunOnVirtualThread
public class RevealResource {

    private final Reveals reveals;
    private final LookThrough looks;
    private final RevealRepository requests;

    RevealResource(Reveals reveals, LookThrough looks, RevealRepository requests) {
        this.reveals = reveals;
        this.looks = looks;
        this.requests = requests;
    }

    @POST
    @RolesAllowed({Roles.CO, Roles.CC, Roles.CP})
    @Idempotent
    public Response ask(@NotNull @Valid NewReveal wanted) {
        RevealView view = reveals.ask(wanted);
        return Response.created(URI.create("/api/v1/reveals/" + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @RolesAllowed({Roles.CO, Roles.CC, Roles.CP, Roles.DPO})
    @Audited(action = "list", object = "reveal")
    @Transactional
    public Page<RevealView> list(
            @QueryParam("state") RevealState state,
            @QueryParam("complaintId") UUID complaintId,
            @BeanParam PageRequest page) {
        return Page.of(
                requests.page(state, complaintId, page),
                page,
                one -> new Cursor(one.askedAt(), one.id()),
                reveals::view);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CO, Roles.CC, Roles.CP, Roles.DPO})
    @Audited(action = "read", object = "reveal")
    @Transactional
    public RevealView get(@PathParam("id") UUID id) {
        return reveals.view(requests.one(id));
    }

    /** Not kept as the answer of an idempotency key: what it shows stays nowhere. */
    @POST
    @Path("/{id}/look")
    @RolesAllowed({Roles.CO, Roles.CC, Roles.CP})
    public Response look(@PathParam("id") UUID id) {
        return switch (looks.look(id)) {
            case LookThrough.Picture picture -> picture.file().answer();
            case LookThrough.Number number ->
                Response.ok(number).header("Cache-Control", "no-store").build();
        };
    }

    @POST
    @Path("/{id}/{event}")
    @RolesAllowed({Roles.CO, Roles.CC, Roles.CP, Roles.DPO})
    public RevealView move(
            @PathParam("id") UUID id, @PathParam("event") String event, @NotNull @Valid RevealDecision decision) {
        return reveals.move(id, RevealTransitions.TABLE.event(event), decision);
    }
}
