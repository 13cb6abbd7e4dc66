package org.dongthuan.casetracking.export;

import static org.dongthuan.platform.access.Roles.BK;
import static org.dongthuan.platform.access.Roles.BKA;
import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.CO;
import static org.dongthuan.platform.access.Roles.CP;
import static org.dongthuan.platform.access.Roles.PO;
import static org.dongthuan.platform.access.Roles.POL;
import static org.dongthuan.platform.access.Roles.SB;
import static org.dongthuan.platform.access.Roles.ST;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import org.dongthuan.casetracking.export.file.TableFormat;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.idempotency.Idempotent;
import org.dongthuan.platform.problem.DomainException;

/** {@code /api/v1/exports}, as contracts/openapi/case-tracking.yaml says. */
@Path("/api/v1/exports")
@RunOnVirtualThread
public class ExportResource {

    private final MakeExport makeExport;
    private final ExportStore store;
    private final CurrentActor actor;
    private final InstantSource clock;

    ExportResource(MakeExport makeExport, ExportStore store, CurrentActor actor, InstantSource clock) {
        this.makeExport = makeExport;
        this.store = store;
        this.actor = actor;
        this.clock = clock;
    }

    /** Body that starts one. @param format of the tables; XLSX when absent @param language of the tables; vi when absent */
    public record NewExport(
            @NotNull UUID incidentId,
            @NotEmpty Set<@NotNull ExportPart> parts,
            TableFormat format,
            @Pattern(regexp = "vi|en") String language) {}

    /** Where to follow it. */
    public record JobStarted(UUID jobId) {}

    @POST
    @RolesAllowed({CO, CC, CP, PO, POL, BK, BKA, SB, ST})
    @Idempotent
    @Transactional
    public Response start(@NotNull @Valid NewExport request) {
        UUID job = makeExport.start(new MakeExport.Order(
                request.incidentId(),
                request.parts(),
                request.format() == null ? TableFormat.XLSX : request.format(),
                request.language() == null ? "vi" : request.language()));
        return Response.accepted(new JobStarted(job))
                .location(URI.create("/api/v1/exports/jobs/" + job))
                .build();
    }

    /** For the officer who asked for it, and nobody else. */
    @GET
    @Path("/{id}/{part}")
    @RolesAllowed({CO, CC, CP, PO, POL, BK, BKA, SB, ST})
    @Audited(action = "download", object = "export")
    @Transactional
    public Response file(@AuditedId @PathParam("id") UUID id, @PathParam("part") ExportPart part) {
        ExportFile file = store.find(id, part, actor.get().id(), clock.instant())
                .orElseThrow(() -> DomainException.notFound("file"));
        return Response.ok(file.content(), file.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
