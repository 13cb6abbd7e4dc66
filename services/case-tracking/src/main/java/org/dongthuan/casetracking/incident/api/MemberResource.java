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
import java.util.UUID;
import org.dongthuan.casetracking.incident.store.IncidentRepository;
import org.dongthuan.casetracking.membership.HandMembership;
import org.dongthuan.casetracking.membership.MemberChanges;
import org.dongthuan.casetracking.membership.MemberView;
import org.dongthuan.casetracking.membership.Membership;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;

/** {@code /api/v1/incidents/{id}/members}: complaints of an incident, taken in and put out by hand too. */
@Path("/api/v1/incidents/{id}/members")
@RunOnVirtualThread
public class MemberResource {

    private final IncidentRepository incidents;
    private final Membership membership;
    private final HandMembership byHand;
    private final MemberChanges changes;
    private final CurrentActor actor;

    MemberResource(
            IncidentRepository incidents,
            Membership membership,
            HandMembership byHand,
            MemberChanges changes,
            CurrentActor actor) {
        this.incidents = incidents;
        this.membership = membership;
        this.byHand = byHand;
        this.changes = changes;
        this.actor = actor;
    }

    /** Body of both: why. */
    public record ReasonRequest(
            @NotNull @Pattern(regexp = "[A-Z_]{2,60}") String reasonCode) {}

    @GET
    @RolesAllowed({CO, CC, CP, PO, POL, UT, DPO})
    @Audited(action = "list", object = "incident")
    @Transactional
    public Page<MemberView> members(@AuditedId @PathParam("id") UUID id, @BeanParam PageRequest page) {
        return membership.page(incidents.inScope(id).id(), page, actor.get());
    }

    @GET
    @Path("/changes")
    @RolesAllowed({CO, CC, CP, DPO})
    @Audited(action = "list", object = "incident")
    @Transactional
    public Page<MemberChanges.Entry> changes(@AuditedId @PathParam("id") UUID id, @BeanParam PageRequest page) {
        return changes.page(incidents.inScope(id).id(), page);
    }

    /** Undo of a membership: the complaint does not belong here after all. */
    @POST
    @Path("/{complaintId}/leave")
    @RolesAllowed({CO, CC})
    public Response leave(
            @PathParam("id") UUID id,
            @PathParam("complaintId") UUID complaintId,
            @NotNull @Valid ReasonRequest request) {
        membership.leave(id, complaintId, request.reasonCode(), actor.get());
        return Response.noContent().build();
    }

    /** Undo of the undo, or a member that no rule finds. */
    @POST
    @Path("/{complaintId}/join")
    @RolesAllowed({CO, CC})
    public Response join(
            @PathParam("id") UUID id,
            @PathParam("complaintId") UUID complaintId,
            @NotNull @Valid ReasonRequest request) {
        byHand.join(id, complaintId, request.reasonCode(), actor.get());
        return Response.noContent().build();
    }
}
