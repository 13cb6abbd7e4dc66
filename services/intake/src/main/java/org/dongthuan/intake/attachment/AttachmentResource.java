package org.dongthuan.intake.attachment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.intake.custody.CustodyView;
import org.dongthuan.intake.custody.Reason;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.idempotency.Idempotent;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.problem.DomainException;

/** {@code /api/v1/attachments}, as contracts/openapi/intake.yaml says. */
@Path("/api/v1/attachments")
@RunOnVirtualThread
public class AttachmentResource {

    private final Attachments attachments;
    private final OpenFile open;
    private final FileCustody custody;
    private final Holds holds;

    AttachmentResource(Attachments attachments, OpenFile open, FileCustody custody, Holds holds) {
        this.attachments = attachments;
        this.open = open;
        this.custody = custody;
        this.holds = holds;
    }

    @POST
    @Consumes({"image/jpeg", "image/png", "application/pdf"})
    @RolesAllowed({Roles.CIT, Roles.CO, Roles.CC, Roles.PO, Roles.POL})
    @Idempotent
    @Audited(action = "attach", object = "attachment")
    @Transactional
    public Response add(
            @QueryParam("complaintId") UUID complaintId,
            @QueryParam("kind") @DefaultValue("OTHER") AttachmentKind kind,
            @QueryParam("collectedBy") @Pattern(regexp = "[A-Z0-9-]{2,30}") String collectedBy,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String declared,
            byte[] file) {
        AttachmentView view =
                attachments.add(required(complaintId), kind, Optional.ofNullable(collectedBy), declared, file);
        return Response.created(URI.create("/api/v1/attachments/" + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @RolesAllowed({Roles.CIT, Roles.CO, Roles.CC, Roles.CP})
    @Audited(action = "list", object = "attachment")
    @Transactional
    public Page<AttachmentView> list(@QueryParam("complaintId") UUID complaintId) {
        return new Page<>(attachments.of(required(complaintId)), null);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CIT, Roles.CO, Roles.CC, Roles.CP})
    @Transactional
    public Response download(@PathParam("id") UUID id) {
        return open.copy(id).answer();
    }

    /** Asked for by POST, because the reason must not stand in an address. */
    @POST
    @Path("/{id}/original")
    @RolesAllowed(Roles.CP)
    @Transactional
    public Response original(@PathParam("id") UUID id, @NotNull @Valid Reason why) {
        return open.original(id, why).answer();
    }

    @GET
    @Path("/{id}/custody")
    @RolesAllowed({Roles.CO, Roles.CC, Roles.CP, Roles.DPO})
    public Page<CustodyView> custody(@PathParam("id") UUID id) {
        return new Page<>(custody.of(id), null);
    }

    @GET
    @Path("/{id}/custody/check")
    @RolesAllowed({Roles.CO, Roles.CC, Roles.CP, Roles.DPO})
    public CustodyCheck check(@PathParam("id") UUID id) {
        return custody.check(id);
    }

    @POST
    @Path("/{id}/move")
    @RolesAllowed({Roles.CC, Roles.CP})
    public AttachmentView move(@PathParam("id") UUID id, @NotNull @Valid MoveFileRequest request) {
        return custody.move(id, request.toOrg(), request.because());
    }

    @POST
    @Path("/{id}/hold")
    @RolesAllowed(Roles.CP)
    public AttachmentView hold(@PathParam("id") UUID id, @NotNull @Valid Reason why) {
        return holds.hold(id, why);
    }

    @POST
    @Path("/{id}/release")
    @RolesAllowed(Roles.CP)
    public AttachmentView release(@PathParam("id") UUID id, @NotNull @Valid Reason why) {
        return holds.release(id, why);
    }

    private static UUID required(UUID complaintId) {
        if (complaintId == null) {
            throw DomainException.invalid("complaintId", "required", "Say which complaint it belongs to.");
        }
        return complaintId;
    }
}
