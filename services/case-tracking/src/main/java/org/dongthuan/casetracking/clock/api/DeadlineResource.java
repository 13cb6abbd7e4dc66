package org.dongthuan.casetracking.clock.api;

import static org.dongthuan.platform.access.Roles.*;

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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.clock.app.AttestDone;
import org.dongthuan.casetracking.clock.app.ChangeDeadline;
import org.dongthuan.casetracking.clock.app.ExplainMiss;
import org.dongthuan.casetracking.clock.domain.Deadline;
import org.dongthuan.casetracking.clock.domain.DeadlineEvent;
import org.dongthuan.casetracking.clock.domain.DeadlineTransitions;
import org.dongthuan.casetracking.clock.store.DeadlineFilter;
import org.dongthuan.casetracking.clock.store.DeadlineRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;

/** {@code /api/v1/deadlines}, as contracts/openapi/case-tracking.yaml says. */
@Path("/api/v1/deadlines")
@RunOnVirtualThread
public class DeadlineResource {

    private static final int MAX_TEXT = 500;

    private final DeadlineRepository deadlines;
    private final DeadlineViews views;
    private final ChangeDeadline changeDeadline;
    private final ExplainMiss explainMiss;
    private final AttestDone attestDone;
    private final CurrentActor actor;

    DeadlineResource(
            DeadlineRepository deadlines,
            DeadlineViews views,
            ChangeDeadline changeDeadline,
            ExplainMiss explainMiss,
            AttestDone attestDone,
            CurrentActor actor) {
        this.deadlines = deadlines;
        this.views = views;
        this.changeDeadline = changeDeadline;
        this.explainMiss = explainMiss;
        this.attestDone = attestDone;
        this.actor = actor;
    }

    /** Body of an event. @param by amount of an extension, in the unit of the rule */
    public record MoveRequest(
            @NotNull Integer version,
            @NotNull @Pattern(regexp = "[A-Z_]{2,60}") String reasonCode,
            Instant effectiveAt,
            Integer by) {}

    /** Body that explains a miss. @param text no names: it is seen by every agency that sees the deadline */
    public record CauseRequest(
            @NotNull Integer version,
            @NotNull @Pattern(regexp = "[A-Z_]{2,60}") String causeCode,
            @Size(max = MAX_TEXT) String text) {}

    /** Body that attests that it was done. @param documentRef number of the paper that went out */
    public record DoneRequest(
            @NotNull Integer version,

            @NotNull @Pattern(regexp = "[\\p{L}0-9/.-]{2,60}")
            String documentRef,

            Instant doneAt) {}

    /** How deadlines stand, by rule and state. */
    public record Totals(List<DeadlineRepository.Total> items) {}

    @GET
    @RolesAllowed({CO, CC, CP, PP, PO, POL, BK, BKA, SB, ST, DPO, AUD})
    @Transactional
    public Page<DeadlineView> list(@BeanParam DeadlineFilter filter, @BeanParam PageRequest page) {
        Actor who = actor.get();
        List<Deadline> rows = deadlines.page(filter, page, who);
        Map<UUID, String> codes = deadlines.codes(rows);
        return Page.of(rows, page, d -> new Cursor(d.due().at(), d.id()), d -> views.row(d, codes, who));
    }

    @GET
    @Path("/totals")
    @RolesAllowed({CO, CC, CP, PP, PO, POL, BK, BKA, UT, SB, ST, DPO, AUD})
    @Transactional
    public Totals totals(@QueryParam("incidentId") UUID incidentId) {
        return new Totals(deadlines.totals(incidentId));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CO, CC, CP, PP, PO, POL, BK, BKA, SB, ST, DPO, AUD})
    @Audited(action = "read", object = "deadline")
    @Transactional
    public DeadlineView get(@AuditedId @PathParam("id") UUID id) {
        return views.one(deadlines.inScope(id), actor.get());
    }

    @POST
    @Path("/{id}/cause")
    @RolesAllowed({CO, CC, CP, PP, PO, POL, BK, BKA, SB, ST, DPO})
    @Transactional
    public DeadlineView explain(@PathParam("id") UUID id, @NotNull @Valid CauseRequest request) {
        Actor by = actor.get();
        return views.one(
                explainMiss.explain(
                        id, request.version(), request.causeCode(), Optional.ofNullable(request.text()), by),
                by);
    }

    @POST
    @Path("/{id}/done")
    @RolesAllowed({CO, CC, CP, PP, PO, POL, BK, BKA, DPO})
    @Transactional
    public DeadlineView done(@PathParam("id") UUID id, @NotNull @Valid DoneRequest request) {
        Actor by = actor.get();
        return views.one(
                attestDone.done(
                        id, request.version(), request.documentRef(), Optional.ofNullable(request.doneAt()), by),
                by);
    }

    @POST
    @Path("/{id}/{event}")
    @RolesAllowed({CC, DPO})
    @Transactional
    public DeadlineView move(
            @PathParam("id") UUID id, @PathParam("event") String event, @NotNull @Valid MoveRequest request) {
        DeadlineEvent what = DeadlineTransitions.TABLE.event(event);
        Actor by = actor.get();
        ChangeDeadline.With with = new ChangeDeadline.With(
                request.version(),
                request.reasonCode(),
                Optional.ofNullable(request.effectiveAt()),
                Optional.ofNullable(request.by()));
        return views.one(changeDeadline.move(id, what, with, by), by);
    }
}
