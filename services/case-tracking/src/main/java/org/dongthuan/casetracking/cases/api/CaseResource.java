package org.dongthuan.casetracking.cases.api;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.cases.app.BulkMove;
import org.dongthuan.casetracking.cases.app.MoveCase;
import org.dongthuan.casetracking.cases.domain.CaseEvent;
import org.dongthuan.casetracking.cases.domain.CaseFile;
import org.dongthuan.casetracking.cases.domain.CaseTransitions;
import org.dongthuan.casetracking.cases.store.CaseFilter;
import org.dongthuan.casetracking.cases.store.CaseRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.idempotency.Idempotent;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;

/** {@code /api/v1/cases}, as contracts/openapi/case-tracking.yaml says. */
@Path("/api/v1/cases")
@RunOnVirtualThread
public class CaseResource {

    private final CaseRepository cases;
    private final CaseViews views;
    private final MoveCase moveCase;
    private final BulkMove bulkMove;
    private final CurrentActor actor;

    CaseResource(CaseRepository cases, CaseViews views, MoveCase moveCase, BulkMove bulkMove, CurrentActor actor) {
        this.cases = cases;
        this.views = views;
        this.moveCase = moveCase;
        this.bulkMove = bulkMove;
        this.actor = actor;
    }

    /** Body of an event. */
    public record MoveRequest(
            @NotNull Integer version,
            @Pattern(regexp = "[A-Z_]{2,60}") String reasonCode) {}

    /** Body of bulk work. @param event path segment of the event */
    public record BulkRequest(
            @NotNull UUID incidentId, @NotNull String event) {}

    /** Where to follow bulk work. */
    public record JobStarted(UUID jobId) {}

    @GET
    @RolesAllowed({CIT, CO, CC, CP, PO, POL, BK, BKA, UT, SB, DPO})
    @Audited(action = "list", object = "case")
    @Transactional
    public Page<CaseView> list(@BeanParam CaseFilter filter, @BeanParam PageRequest page) {
        List<CaseFile> rows = cases.page(filter, page);
        Actor who = actor.get();
        return Page.of(rows, page, c -> new Cursor(c.openedAt(), c.id()), c -> views.row(c, who));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CIT, CO, CC, CP, PO, POL, BK, BKA, UT, SB, DPO})
    @Audited(action = "read", object = "case")
    @Transactional
    public CaseView get(@AuditedId @PathParam("id") UUID id) {
        return views.full(cases.inScope(id), actor.get());
    }

    @POST
    @Path("/bulk")
    @RolesAllowed({CC, SB})
    @Idempotent
    public Response bulk(@NotNull @Valid BulkRequest request) {
        CaseEvent event = CaseTransitions.TABLE
                .find(request.event())
                .orElseThrow(() -> DomainException.invalid("event", "known-event", "No such event of a case."));
        UUID job = bulkMove.start(request.incidentId(), event);
        return Response.accepted(new JobStarted(job))
                .location(URI.create("/api/v1/cases/jobs/" + job))
                .build();
    }

    @POST
    @Path("/{id}/{event}")
    @RolesAllowed({CC, CP, SB})
    @Transactional
    public CaseView move(
            @PathParam("id") UUID id, @PathParam("event") String event, @NotNull @Valid MoveRequest request) {
        CaseEvent what = CaseTransitions.TABLE.event(event);
        Actor by = actor.get();
        CaseFile file =
                moveCase.move(id, what, Optional.of(request.version()), Optional.ofNullable(request.reasonCode()), by);
        return views.row(file, by);
    }
}
