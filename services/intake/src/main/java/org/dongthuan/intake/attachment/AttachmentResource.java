package org.dongthuan.intake.attachment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import java.util.UUID;
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

    AttachmentResource(Attachments attachments) {
        this.attachments = attachments;
    }

    @POST
    @Consumes({"image/jpeg", "image/png", "application/pdf"})
    @RolesAllowed({Roles.CIT, Roles.CO, Roles.CC})
    @Idempotent
    @Audited(action = "attach", object = "attachment")
    @Transactional
    public Response add(
            @QueryParam("complaintId") UUID complaintId,
            @QueryParam("kind") @DefaultValue("OTHER") AttachmentKind kind,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String declared,
            byte[] file) {
        AttachmentView view = attachments.add(required(complaintId), kind, declared, file);
        return Response.created(URI.create("/api/v1/attachments/" + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @RolesAllowed({Roles.CIT, Roles.CO, Roles.CC})
    @Audited(action = "list", object = "attachment")
    @Transactional
    public Page<AttachmentView> list(@QueryParam("complaintId") UUID complaintId) {
        return new Page<>(attachments.of(required(complaintId)), null);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CIT, Roles.CO, Roles.CC})
    @Transactional
    public Response download(@PathParam("id") UUID id) {
        Attachments.Shown shown = attachments.open(id);
        return Response.ok(shown.bytes(), shown.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + id + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }

    private static UUID required(UUID complaintId) {
        if (complaintId == null) {
            throw DomainException.invalid("complaintId", "required", "Say which complaint it belongs to.");
        }
        return complaintId;
    }
}
