package org.dongthuan.intake.representation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.idempotency.Idempotent;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;

/** {@code /api/v1/representations}: who speaks for many people with one complaint. */
@Path("/api/v1/representations")
@RunOnVirtualThread
public class RepresentationResource {

    private final Representations representations;
    private final RepresentationRepository groups;
    private final CurrentActor actor;

    RepresentationResource(Representations representations, RepresentationRepository groups, CurrentActor actor) {
        this.representations = representations;
        this.groups = groups;
        this.actor = actor;
    }

    /** Why it ends: {@code CHOSEN_ANEW}, {@code WITHDRAWN_BY_MEMBERS}, {@code SETTLED} and the like. */
    public record End(
            @NotNull Integer version,
            @NotNull @Pattern(regexp = "[A-Z_]{2,60}") String reasonCode) {}

    @POST
    @RolesAllowed({Roles.CO, Roles.CC})
    @Idempotent
    public Response form(@NotNull @Valid NewRepresentation request) {
        RepresentationView view = representations.form(request);
        return Response.created(URI.create("/api/v1/representations/" + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @RolesAllowed({Roles.CIT, Roles.CO, Roles.CC})
    @Audited(action = "list", object = "representation")
    @Transactional
    public Page<RepresentationView> list(@QueryParam("state") RepresentationState state, @BeanParam PageRequest page) {
        return Page.of(
                groups.page(state, page),
                page,
                group -> new Cursor(group.formedAt(), group.id()),
                group -> group.view(actor.get(), null));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CIT, Roles.CO, Roles.CC})
    @Audited(action = "read", object = "representation")
    @Transactional
    public RepresentationView get(@PathParam("id") UUID id) {
        return representations.view(groups.one(id));
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed({Roles.CO, Roles.CC})
    public RepresentationView end(@PathParam("id") UUID id, @NotNull @Valid End request) {
        return representations.end(id, request.version(), request.reasonCode());
    }
}
