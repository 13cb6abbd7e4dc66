package org.dongthuan.casetracking.rumour.api;

import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.CO;
import static org.dongthuan.platform.access.Roles.CP;
import static org.dongthuan.platform.access.Roles.PO;
import static org.dongthuan.platform.access.Roles.POL;
import static org.dongthuan.platform.access.Roles.ST;
import static org.dongthuan.platform.access.Roles.UT;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.rumour.app.MoveRumour;
import org.dongthuan.casetracking.rumour.app.ReportRumour;
import org.dongthuan.casetracking.rumour.domain.Finding;
import org.dongthuan.casetracking.rumour.domain.Rumour;
import org.dongthuan.casetracking.rumour.domain.RumourEvent;
import org.dongthuan.casetracking.rumour.domain.RumourKind;
import org.dongthuan.casetracking.rumour.domain.RumourTransitions;
import org.dongthuan.casetracking.rumour.store.RumourRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.idempotency.Idempotent;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;

/** {@code /api/v1/rumours}, as contracts/openapi/case-tracking.yaml says. */
@Path("/api/v1/rumours")
@RunOnVirtualThread
public class RumourResource {

    private final ReportRumour reportRumour;
    private final MoveRumour moveRumour;
    private final RumourRepository rumours;
    private final RumourViews views;
    private final CurrentActor actor;

    RumourResource(
            ReportRumour reportRumour,
            MoveRumour moveRumour,
            RumourRepository rumours,
            RumourViews views,
            CurrentActor actor) {
        this.reportRumour = reportRumour;
        this.moveRumour = moveRumour;
        this.rumours = rumours;
        this.views = views;
        this.actor = actor;
    }

    /** What was seen; there is no field for who said it. */
    public record NewRumourRequest(
            @NotNull UUID incidentId,
            @NotNull RumourKind kind,
            @Size(max = 500) String link,
            @Pattern(regexp = "[0-9a-f]{64}") String sha256,
            @NotNull Instant seenAt,
            @NotBlank @Size(max = 1_000) String claim) {}

    /** Body of an event. @param finding for assess @param text for draft @param coveredBy for close */
    public record MoveRequest(
            @NotNull Integer version,
            Finding finding,
            @Size(max = 5_000) String text,
            UUID coveredBy) {}

    @POST
    @RolesAllowed({CO, CC, CP, PO, POL, UT})
    @Idempotent
    @Transactional
    @Audited(action = "report", object = "rumour")
    public Response report(@NotNull @Valid NewRumourRequest request) {
        Actor by = actor.get();
        Rumour reported = reportRumour.report(
                request.incidentId(),
                new Rumour.Seen(request.kind(), request.link(), request.sha256(), request.seenAt(), request.claim()),
                by);
        return Response.created(URI.create("/api/v1/rumours/" + reported.id()))
                .entity(views.view(reported, by, true))
                .build();
    }

    @GET
    @RolesAllowed({CO, CC, CP, PO, POL, UT, ST})
    @Audited(action = "list", object = "rumour")
    @Transactional
    public Page<RumourView> list(@QueryParam("incidentId") UUID incidentId, @BeanParam PageRequest page) {
        List<Rumour> rows = rumours.page(incidentId, page);
        return Page.of(rows, page, r -> new Cursor(r.reportedAt(), r.id()), r -> views.view(r, actor.get(), false));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CO, CC, CP, PO, POL, UT, ST})
    @Audited(action = "read", object = "rumour")
    @Transactional
    public RumourView get(@AuditedId @PathParam("id") UUID id) {
        return views.view(rumours.inScope(id), actor.get(), true);
    }

    @POST
    @Path("/{id}/{event}")
    @RolesAllowed({CO, CC, ST})
    @Transactional
    public RumourView move(
            @PathParam("id") UUID id, @PathParam("event") String event, @NotNull @Valid MoveRequest request) {
        RumourEvent what = RumourTransitions.TABLE.event(event);
        Actor by = actor.get();
        MoveRumour.Move with = new MoveRumour.Move(
                request.version(),
                Optional.ofNullable(request.finding()),
                Optional.ofNullable(request.text()).filter(text -> !text.isBlank()),
                Optional.ofNullable(request.coveredBy()));
        return views.view(moveRumour.move(id, what, with, by), by, true);
    }
}
