package org.dongthuan.notification.partner;

import static org.dongthuan.platform.access.Roles.ADM;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.idempotency.Idempotent;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;

/** {@code /api/v1/partners}, for administrators, as contracts/openapi/notification.yaml says. */
@Path("/api/v1/partners")
@RunOnVirtualThread
public class PartnerResource {

    private final ManagePartners manage;
    private final PartnerStore partners;
    private final CurrentActor actor;
    private final ObjectMapper json;

    PartnerResource(ManagePartners manage, PartnerStore partners, CurrentActor actor, ObjectMapper json) {
        this.json = json;
        this.manage = manage;
        this.partners = partners;
        this.actor = actor;
    }

    /** Body of a step. */
    public record StepRequest(
            @NotNull Integer version,
            @Pattern(regexp = "[A-Z_]{2,60}") String reasonCode) {}

    /** Body of suspending. */
    public record SuspendRequest(
            @NotNull Integer version,
            @NotNull @Pattern(regexp = "[A-Z_]{2,60}") String reasonCode) {}

    /** What was done to a partner, first to last. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StepView(
            String event,
            String from,
            String to,
            java.util.Set<EventScope> scopes,
            String by,
            String reasonCode,
            java.time.Instant at) {

        static StepView of(PartnerStore.Step step) {
            return new StepView(
                    step.event(), step.from(), step.to(), step.scopes(), step.by(), step.reasonCode(), step.at());
        }
    }

    /** A short list, all of it. */
    public record History(List<StepView> items) {}

    @POST
    @RolesAllowed(ADM)
    @Idempotent
    public Response register(@NotNull @Valid NewPartnerRequest request) {
        PartnerView partner = manage.register(request, actor.get());
        return Response.created(URI.create("/api/v1/partners/" + partner.id()))
                .entity(partner)
                .build();
    }

    @GET
    @RolesAllowed(ADM)
    @Audited(action = "list", object = "partner")
    @Transactional
    public Page<PartnerView> list(@BeanParam PageRequest page) {
        return Page.of(
                partners.page(page),
                page,
                one -> new Cursor(one.registeredAt(), one.id()),
                one -> PartnerView.of(one, actor.get()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(ADM)
    @Audited(action = "read", object = "partner")
    @Transactional
    public PartnerView get(@AuditedId @PathParam("id") UUID id) {
        return PartnerView.of(existing(id), actor.get());
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed(ADM)
    @Audited(action = "read-history", object = "partner")
    @Transactional
    public History history(@AuditedId @PathParam("id") UUID id) {
        return new History(
                partners.history(existing(id).id()).stream().map(StepView::of).toList());
    }

    @POST
    @Path("/{id}/change")
    @RolesAllowed(ADM)
    public PartnerView change(@PathParam("id") UUID id, @NotNull @Valid ChangePartnerRequest request) {
        return manage.change(id, request, actor.get());
    }

    @POST
    @Path("/{id}/suspend")
    @RolesAllowed(ADM)
    public PartnerView suspend(@PathParam("id") UUID id, @NotNull @Valid SuspendRequest request) {
        return manage.step(id, PartnerEvent.SUSPEND, request.version(), request.reasonCode(), actor.get());
    }

    @POST
    @Path("/{id}/resume")
    @RolesAllowed(ADM)
    public PartnerView resume(@PathParam("id") UUID id, @NotNull @Valid StepRequest request) {
        return manage.step(id, PartnerEvent.RESUME, request.version(), request.reasonCode(), actor.get());
    }

    /** The client as the realm imports it. Says the same again as long as it is asked the same; keeps nothing. */
    @POST
    @Path("/{id}/realm-client")
    @RolesAllowed(ADM)
    @Audited(action = "prepare-client", object = "partner")
    @Transactional
    public RealmClient realmClient(@AuditedId @PathParam("id") UUID id, @NotNull @Valid ClientRequest request) {
        return RealmClient.of(existing(id), ClientKeys.checked(request.keys()), request, json);
    }

    private Partner existing(UUID id) {
        return partners.find(id).orElseThrow(() -> DomainException.notFound("partner"));
    }
}
