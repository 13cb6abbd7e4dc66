package org.dongthuan.casetracking.minutes.api;

import static org.dongthuan.platform.access.Roles.AUD;
import static org.dongthuan.platform.access.Roles.BK;
import static org.dongthuan.platform.access.Roles.BKA;
import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.CIT;
import static org.dongthuan.platform.access.Roles.CO;
import static org.dongthuan.platform.access.Roles.CP;
import static org.dongthuan.platform.access.Roles.PO;
import static org.dongthuan.platform.access.Roles.POL;
import static org.dongthuan.platform.access.Roles.SB;
import static org.dongthuan.platform.access.Roles.ST;
import static org.dongthuan.platform.access.Roles.UT;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.commitment.domain.Body;
import org.dongthuan.casetracking.commitment.domain.Signature;
import org.dongthuan.casetracking.minutes.app.DraftMinutes;
import org.dongthuan.casetracking.minutes.app.MoveMinutes;
import org.dongthuan.casetracking.minutes.domain.Minutes;
import org.dongthuan.casetracking.minutes.domain.MinutesEvent;
import org.dongthuan.casetracking.minutes.domain.MinutesTransitions;
import org.dongthuan.casetracking.minutes.domain.Witness;
import org.dongthuan.casetracking.minutes.store.MinutesRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.idempotency.Idempotent;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;

/** {@code /api/v1/minutes}, as contracts/openapi/case-tracking.yaml says. */
@Path("/api/v1/minutes")
@RunOnVirtualThread
public class MinutesResource {

    private final DraftMinutes draftMinutes;
    private final MoveMinutes moveMinutes;
    private final MinutesRepository minutes;
    private final MinutesViews views;
    private final CurrentActor actor;

    MinutesResource(
            DraftMinutes draftMinutes,
            MoveMinutes moveMinutes,
            MinutesRepository minutes,
            MinutesViews views,
            CurrentActor actor) {
        this.draftMinutes = draftMinutes;
        this.moveMinutes = moveMinutes;
        this.minutes = minutes;
        this.views = views;
        this.actor = actor;
    }

    /** A party of the minutes. @param role only where the organisation has several seats */
    public record Seat(
            @Pattern(regexp = "[A-Z]{2,3}") String role,
            @NotNull @Pattern(regexp = "[A-Z0-9-]{2,40}") String org) {}

    /** Body of an event. @param signature for sign @param party for refuse, like reason and witnesses */
    public record MoveRequest(
            @NotNull Integer version,
            @Valid Signature signature,
            @Valid Seat party,
            @Size(max = 500) String reason,
            @Size(max = 2) List<@Valid @NotNull Witness> witnesses) {}

    @POST
    @RolesAllowed({CO, CC})
    @Idempotent
    @Transactional
    @Audited(action = "draft", object = "minutes")
    public Response draft(@NotNull @Valid NewMinutesRequest request) {
        Actor by = actor.get();
        Minutes drafted = draftMinutes.draft(request.toDraft(), by);
        return Response.created(URI.create("/api/v1/minutes/" + drafted.id()))
                .entity(views.view(drafted, by, true))
                .build();
    }

    @GET
    @RolesAllowed({CIT, CO, CC, CP, PO, POL, BK, BKA, UT, SB, ST, AUD})
    @Audited(action = "list", object = "minutes")
    @Transactional
    public Page<MinutesView> list(@QueryParam("incidentId") UUID incidentId, @BeanParam PageRequest page) {
        List<Minutes> rows = minutes.page(incidentId, page);
        return Page.of(rows, page, m -> new Cursor(m.draftedAt(), m.id()), m -> views.view(m, actor.get(), false));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CIT, CO, CC, CP, PO, POL, BK, BKA, UT, SB, ST, AUD})
    @Audited(action = "read", object = "minutes")
    @Transactional
    public MinutesView get(@AuditedId @PathParam("id") UUID id) {
        return views.view(minutes.inScope(id), actor.get(), true);
    }

    @POST
    @Path("/{id}/{event}")
    @RolesAllowed({CO, CC, CP, PO, POL, BK, BKA, UT, SB, ST})
    @Transactional
    public MinutesView move(
            @PathParam("id") UUID id, @PathParam("event") String event, @NotNull @Valid MoveRequest request) {
        MinutesEvent what = MinutesTransitions.TABLE.event(event);
        Actor by = actor.get();
        MoveMinutes.Move with = new MoveMinutes.Move(
                request.version(),
                Optional.ofNullable(request.signature()),
                Optional.ofNullable(request.party()).map(seat -> new Body(seat.role(), seat.org())),
                Optional.ofNullable(request.reason()).filter(reason -> !reason.isBlank()),
                Optional.ofNullable(request.witnesses()).orElse(List.of()));
        return views.view(moveMinutes.move(id, what, with, by), by, true);
    }
}
