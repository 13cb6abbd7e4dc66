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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.incident.exception.ExceptionKind;
import org.dongthuan.casetracking.incident.exception.Exceptions;
import org.dongthuan.casetracking.incident.exception.ListException;
import org.dongthuan.casetracking.incident.store.IncidentRepository;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.idempotency.Idempotent;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;

/** {@code /api/v1/incidents/{id}/exceptions}: cases the incident ends without. */
@Path("/api/v1/incidents/{id}/exceptions")
@RunOnVirtualThread
public class ExceptionResource {

    private final IncidentRepository incidents;
    private final ListException listException;
    private final Exceptions exceptions;
    private final CurrentActor actor;

    ExceptionResource(
            IncidentRepository incidents, ListException listException, Exceptions exceptions, CurrentActor actor) {
        this.incidents = incidents;
        this.listException = listException;
        this.exceptions = exceptions;
        this.actor = actor;
    }

    /** Who goes on with it, by which paper. */
    public record CarriedTo(
            @NotNull @Pattern(regexp = "[A-Z]{2,3}") String role,
            @NotNull @Pattern(regexp = "[A-Z0-9-]{2,40}") String org,

            @NotNull @Pattern(regexp = "[\\p{L}0-9/.-]{2,60}")
            String documentRef) {}

    /** @param carriedTo for {@code CARRIED_OVER} only */
    public record NewException(
            @NotNull UUID caseId,
            @NotNull ExceptionKind kind,
            @NotNull @Pattern(regexp = "[A-Z_]{2,60}") String reasonCode,
            @Valid CarriedTo carriedTo) {

        ListException.Ground toCommand() {
            return new ListException.Ground(
                    caseId,
                    kind,
                    reasonCode,
                    Optional.ofNullable(carriedTo)
                            .map(to -> new Exceptions.CarriedTo(to.role(), to.org(), to.documentRef())));
        }
    }

    /** Why it is taken off the list. */
    public record WithdrawRequest(
            @NotNull @Pattern(regexp = "[A-Z_]{2,60}") String reasonCode) {}

    /** What was listed. */
    public record Listed(UUID id) {}

    @GET
    @RolesAllowed({CO, CC, CP, SB, DPO})
    @Audited(action = "list", object = "incident")
    @Transactional
    public Page<Exceptions.Entry> list(
            @AuditedId @PathParam("id") UUID id, @QueryParam("kind") ExceptionKind kind, @BeanParam PageRequest page) {
        return exceptions.page(incidents.inScope(id).id(), kind, page);
    }

    @POST
    @RolesAllowed(CC)
    @Idempotent
    public Response add(@PathParam("id") UUID id, @NotNull @Valid NewException request) {
        UUID listed = listException.list(id, request.toCommand(), actor.get());
        return Response.created(URI.create("/api/v1/incidents/" + id + "/exceptions"))
                .entity(new Listed(listed))
                .build();
    }

    @POST
    @Path("/{exceptionId}/withdraw")
    @RolesAllowed(CC)
    public Response withdraw(
            @PathParam("id") UUID id,
            @PathParam("exceptionId") UUID exceptionId,
            @NotNull @Valid WithdrawRequest request) {
        listException.withdraw(id, exceptionId, request.reasonCode(), actor.get());
        return Response.noContent().build();
    }
}
