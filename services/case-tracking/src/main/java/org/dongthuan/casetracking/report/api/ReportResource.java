package org.dongthuan.casetracking.report.api;

import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.CO;
import static org.dongthuan.platform.access.Roles.PO;
import static org.dongthuan.platform.access.Roles.POL;
import static org.dongthuan.platform.access.Roles.SB;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.commitment.domain.Signature;
import org.dongthuan.casetracking.report.app.DraftReport;
import org.dongthuan.casetracking.report.app.MoveReport;
import org.dongthuan.casetracking.report.domain.Report;
import org.dongthuan.casetracking.report.domain.ReportEvent;
import org.dongthuan.casetracking.report.domain.ReportTransitions;
import org.dongthuan.casetracking.report.store.ReportRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.idempotency.Idempotent;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;

/** {@code /api/v1/reports}, as contracts/openapi/case-tracking.yaml says. */
@Path("/api/v1/reports")
@RunOnVirtualThread
public class ReportResource {

    private final DraftReport draftReport;
    private final MoveReport moveReport;
    private final ReportRepository reports;
    private final ReportViews views;
    private final CurrentActor actor;

    ReportResource(
            DraftReport draftReport,
            MoveReport moveReport,
            ReportRepository reports,
            ReportViews views,
            CurrentActor actor) {
        this.draftReport = draftReport;
        this.moveReport = moveReport;
        this.reports = reports;
        this.views = views;
        this.actor = actor;
    }

    /** Body that generates a report. @param summary what the figures do not say */
    public record NewReportRequest(
            @NotNull UUID incidentId,
            @NotBlank @Size(max = 120) String recipient,
            @Size(max = 5_000) String summary) {}

    /** Body of an event. @param signature for sign @param reference for receive */
    public record MoveRequest(
            @NotNull Integer version,
            @Valid Signature signature,
            @Pattern(regexp = "[\\p{L}0-9/.-]{2,60}") String reference) {}

    @POST
    @RolesAllowed({CO, CC, PO, POL, UT})
    @Idempotent
    @Transactional
    @Audited(action = "draft", object = "report")
    public Response draft(@NotNull @Valid NewReportRequest request) {
        Actor by = actor.get();
        String summary = request.summary() == null ? "" : request.summary();
        Report drafted = draftReport.draft(request.incidentId(), request.recipient(), summary, by);
        return Response.created(URI.create("/api/v1/reports/" + drafted.id()))
                .entity(views.view(drafted, by, true))
                .build();
    }

    @GET
    @RolesAllowed({CO, CC, PO, POL, UT, SB, ST})
    @Audited(action = "list", object = "report")
    @Transactional
    public Page<ReportView> list(@QueryParam("incidentId") UUID incidentId, @BeanParam PageRequest page) {
        List<Report> rows = reports.page(incidentId, page);
        return Page.of(rows, page, r -> new Cursor(r.draftedAt(), r.id()), r -> views.view(r, actor.get(), false));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CO, CC, PO, POL, UT, SB, ST})
    @Audited(action = "read", object = "report")
    @Transactional
    public ReportView get(@AuditedId @PathParam("id") UUID id) {
        return views.view(reports.inScope(id), actor.get(), true);
    }

    @POST
    @Path("/{id}/{event}")
    @RolesAllowed({CO, CC, PO, POL, UT})
    @Transactional
    public ReportView move(
            @PathParam("id") UUID id, @PathParam("event") String event, @NotNull @Valid MoveRequest request) {
        ReportEvent what = ReportTransitions.TABLE.event(event);
        Actor by = actor.get();
        MoveReport.Move with = new MoveReport.Move(
                request.version(), Optional.ofNullable(request.signature()), Optional.ofNullable(request.reference()));
        return views.view(moveReport.move(id, what, with, by), by, true);
    }
}
