package org.dongthuan.intake.complaint.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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
import org.dongthuan.intake.complaint.app.FileComplaint;
import org.dongthuan.intake.complaint.app.FindComplaints;
import org.dongthuan.intake.complaint.app.MoveComplaint;
import org.dongthuan.intake.complaint.app.Receipt;
import org.dongthuan.intake.complaint.domain.Channel;
import org.dongthuan.intake.complaint.domain.Complaint;
import org.dongthuan.intake.complaint.domain.ComplaintEvent;
import org.dongthuan.intake.complaint.domain.ComplaintTransitions;
import org.dongthuan.intake.complaint.store.ComplaintFilter;
import org.dongthuan.intake.complaint.store.ComplaintRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.idempotency.Idempotent;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;

/** {@code /api/v1/complaints}, as contracts/openapi/intake.yaml says. */
@Path("/api/v1/complaints")
@RunOnVirtualThread
public class ComplaintResource {

    private final FileComplaint fileComplaint;
    private final MoveComplaint moveComplaint;
    private final FindComplaints find;
    private final ComplaintRepository complaints;
    private final ComplaintViews views;
    private final CurrentActor actor;

    ComplaintResource(
            FileComplaint fileComplaint,
            MoveComplaint moveComplaint,
            FindComplaints find,
            ComplaintRepository complaints,
            ComplaintViews views,
            CurrentActor actor) {
        this.fileComplaint = fileComplaint;
        this.moveComplaint = moveComplaint;
        this.find = find;
        this.complaints = complaints;
        this.views = views;
        this.actor = actor;
    }

    @POST
    @PermitAll
    @Idempotent
    public Response file(@NotNull @Valid NewComplaintRequest request) {
        Actor by = actor.get();
        Receipt receipt = fileComplaint.file(request.toCommand(channel(by, request.channel())), by);
        return Response.created(URI.create("/api/v1/complaints/" + receipt.complaintId()))
                .entity(ReceiptView.of(receipt))
                .build();
    }

    @GET
    @RolesAllowed({Roles.CIT, Roles.CO, Roles.CC, Roles.CP, Roles.UT, Roles.PO, Roles.POL, Roles.DPO})
    @Audited(action = "list", object = "complaint")
    @Transactional
    public Page<ComplaintView> list(@BeanParam ComplaintFilter filter, @BeanParam PageRequest page) {
        List<Complaint> rows = complaints.page(filter, page);
        return Page.of(rows, page, c -> new Cursor(c.submittedAt(), c.id()), views.rows(rows, actor.get()));
    }

    @POST
    @Path("/search")
    @RolesAllowed({Roles.CO, Roles.CC, Roles.CP, Roles.UT, Roles.PO, Roles.POL, Roles.DPO})
    @Audited(action = "search", object = "complaint")
    @Transactional
    public Page<ComplaintView> search(@NotNull @Valid SearchRequest request) {
        PageRequest page = request.page();
        List<Complaint> rows = find.find(request.q(), request.filter(), page, actor.get());
        return Page.of(rows, page, c -> new Cursor(c.submittedAt(), c.id()), views.rows(rows, actor.get()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CIT, Roles.CO, Roles.CC, Roles.CP, Roles.UT, Roles.PO, Roles.POL, Roles.DPO})
    @Audited(action = "read", object = "complaint")
    @Transactional
    public ComplaintView get(@AuditedId @PathParam("id") UUID id) {
        return views.one(complaints.inScope(id), actor.get());
    }

    @GET
    @Path("/{id}/duplicates")
    @RolesAllowed({Roles.CO, Roles.CC})
    @Audited(action = "read", object = "complaint")
    @Transactional
    public Page<ComplaintView> duplicates(@AuditedId @PathParam("id") UUID id) {
        List<Complaint> rows = complaints.duplicatesOf(complaints.inScope(id));
        return new Page<>(rows.stream().map(views.rows(rows, actor.get())).toList(), null);
    }

    @POST
    @Path("/{id}/{event}")
    @RolesAllowed({Roles.CIT, Roles.CO, Roles.CC, Roles.CP})
    @Transactional
    public ComplaintView move(
            @PathParam("id") UUID id, @PathParam("event") String event, @NotNull @Valid MoveRequest request) {
        ComplaintEvent what = ComplaintTransitions.TABLE.event(event);
        Actor by = actor.get();
        return views.one(moveComplaint.move(id, what, request.toCommand(), by), by);
    }

    /** The channel follows from who calls; only a desk may say which of its two it was. */
    private static Channel channel(Actor by, Channel said) {
        if (by.hasAny(Roles.UT, Roles.PO, Roles.POL)) {
            return Channel.PARTNER;
        }
        if (by.hasAny(Roles.CO, Roles.CC)) {
            return said == Channel.HOTLINE ? Channel.HOTLINE : Channel.DESK;
        }
        if (by.roles().isEmpty() || by.has(Roles.CIT)) {
            return Channel.WEB;
        }
        throw new DomainException(CommonProblem.FORBIDDEN, "The role does not file complaints.");
    }
}
