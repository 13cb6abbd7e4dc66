package org.dongthuan.casetracking.crimefile;

import static org.dongthuan.platform.access.Roles.CP;
import static org.dongthuan.platform.access.Roles.PP;

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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.idempotency.Idempotent;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;

/** {@code /api/v1/crime-files}, as contracts/openapi/case-tracking.yaml says. */
@Path("/api/v1/crime-files")
@RunOnVirtualThread
public class CrimeFileResource {

    private final MoveCrimeFile moveCrimeFile;
    private final CrimeFileRepository files;
    private final Steps steps;
    private final CurrentActor actor;

    CrimeFileResource(MoveCrimeFile moveCrimeFile, CrimeFileRepository files, Steps steps, CurrentActor actor) {
        this.moveCrimeFile = moveCrimeFile;
        this.files = files;
        this.steps = steps;
        this.actor = actor;
    }

    /** Body that opens a file. @param receivedAt when the police got the information; now when absent */
    public record NewCrimeFile(@NotNull UUID incidentId, Instant receivedAt) {}

    /** Body of an event. @param number of paper or decision @param at when it was so; now when absent */
    public record MoveRequest(
            @NotNull Integer version,
            @Pattern(regexp = "[\\p{L}0-9/.-]{2,60}") String number,
            @Pattern(regexp = "[A-Z_]{2,60}") String reasonCode,
            Instant at) {}

    @POST
    @RolesAllowed(CP)
    @Idempotent
    @Transactional
    @Audited(action = "open", object = "crime-file")
    public Response open(@NotNull @Valid NewCrimeFile request) {
        CrimeFile opened =
                moveCrimeFile.open(request.incidentId(), Optional.ofNullable(request.receivedAt()), actor.get());
        return Response.created(URI.create("/api/v1/crime-files/" + opened.id()))
                .entity(one(opened))
                .build();
    }

    @GET
    @RolesAllowed({CP, PP})
    @Audited(action = "list", object = "crime-file")
    @Transactional
    public Page<CrimeFileView> list(@QueryParam("incidentId") UUID incidentId, @BeanParam PageRequest page) {
        List<CrimeFile> rows = files.page(incidentId, page);
        return Page.of(rows, page, f -> new Cursor(f.recordedAt(), f.id()), f -> CrimeFileView.of(f, actions(f), null));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CP, PP})
    @Audited(action = "read", object = "crime-file")
    @Transactional
    public CrimeFileView get(@AuditedId @PathParam("id") UUID id) {
        return one(files.inScope(id));
    }

    @POST
    @Path("/{id}/{event}")
    @RolesAllowed({CP, PP})
    @Transactional
    public CrimeFileView move(
            @PathParam("id") UUID id, @PathParam("event") String event, @NotNull @Valid MoveRequest request) {
        CrimeFileEvent what = CrimeFileTransitions.TABLE.event(event);
        Actor by = actor.get();
        MoveCrimeFile.With with = new MoveCrimeFile.With(
                request.version(),
                Optional.ofNullable(request.number()),
                Optional.ofNullable(request.reasonCode()),
                Optional.ofNullable(request.at()));
        return one(moveCrimeFile.move(id, what, with, by));
    }

    private CrimeFileView one(CrimeFile file) {
        return CrimeFileView.of(file, actions(file), steps.of(file.id()));
    }

    private List<String> actions(CrimeFile file) {
        return CrimeFileTransitions.TABLE.actions(file.state(), actor.get());
    }
}
