package org.dongthuan.casetracking.incident.api;

import static org.dongthuan.platform.access.Roles.*;

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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.incident.app.MoveIncident;
import org.dongthuan.casetracking.incident.app.ReportIncident;
import org.dongthuan.casetracking.incident.domain.Incident;
import org.dongthuan.casetracking.incident.domain.IncidentEvent;
import org.dongthuan.casetracking.incident.domain.IncidentTransitions;
import org.dongthuan.casetracking.incident.store.IncidentFilter;
import org.dongthuan.casetracking.incident.store.IncidentRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.idempotency.Idempotent;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;

/** {@code /api/v1/incidents}, as contracts/openapi/case-tracking.yaml says. */
@Path("/api/v1/incidents")
@RunOnVirtualThread
public class IncidentResource {

    private final ReportIncident reportIncident;
    private final MoveIncident moveIncident;
    private final IncidentRepository incidents;
    private final IncidentViews views;
    private final CurrentActor actor;

    IncidentResource(
            ReportIncident reportIncident,
            MoveIncident moveIncident,
            IncidentRepository incidents,
            IncidentViews views,
            CurrentActor actor) {
        this.reportIncident = reportIncident;
        this.moveIncident = moveIncident;
        this.incidents = incidents;
        this.views = views;
        this.actor = actor;
    }

    /** Body of an event. */
    public record MoveRequest(
            @NotNull Integer version,
            @Pattern(regexp = "[A-Z_]{2,60}") String reasonCode,
            Instant effectiveAt) {}

    @POST
    @RolesAllowed({UT, PO, POL, CO, CC, CP, BK, BKA})
    @Idempotent
    public Response report(@NotNull @Valid NewIncidentRequest request) {
        Actor by = actor.get();
        Incident incident = reportIncident.report(request.toCommand(), by);
        return Response.created(URI.create("/api/v1/incidents/" + incident.id()))
                .entity(views.row(incident, by))
                .build();
    }

    @GET
    @RolesAllowed({CO, CC, CP, PP, PO, POL, BK, BKA, UT, SB, ST, DPO, AUD})
    @Transactional
    public Page<IncidentView> list(@BeanParam IncidentFilter filter, @BeanParam PageRequest page) {
        List<Incident> rows = incidents.page(filter, page);
        return Page.of(rows, page, i -> new Cursor(i.reportedAt(), i.id()), i -> views.row(i, actor.get()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CO, CC, CP, PP, PO, POL, BK, BKA, UT, SB, ST, DPO, AUD})
    @Audited(action = "read", object = "incident")
    @Transactional
    public IncidentView get(@AuditedId @PathParam("id") UUID id) {
        return views.one(incidents.inScope(id), actor.get());
    }

    @POST
    @Path("/{id}/{event}")
    @RolesAllowed({CO, CC, CP, UT, SB, ST})
    public IncidentView move(
            @PathParam("id") UUID id, @PathParam("event") String event, @NotNull @Valid MoveRequest request) {
        IncidentEvent what = IncidentTransitions.TABLE.event(event);
        Actor by = actor.get();
        MoveIncident.Move with = new MoveIncident.Move(
                request.version(),
                Optional.ofNullable(request.reasonCode()),
                Optional.ofNullable(request.effectiveAt()));
        return views.row(moveIncident.move(id, what, with, by), by);
    }
}
