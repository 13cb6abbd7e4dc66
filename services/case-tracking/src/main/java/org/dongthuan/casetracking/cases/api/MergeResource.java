package org.dongthuan.casetracking.cases.api;

import static org.dongthuan.platform.access.Roles.CC;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.dongthuan.casetracking.cases.merge.MergeCases;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;

/** {@code /api/v1/cases/{id}/merge}: the case named ends, another takes over. */
@Path("/api/v1/cases/{id}/merge")
@RunOnVirtualThread
public class MergeResource {

    private final MergeCases mergeCases;
    private final CaseViews views;
    private final CurrentActor actor;

    MergeResource(MergeCases mergeCases, CaseViews views, CurrentActor actor) {
        this.mergeCases = mergeCases;
        this.views = views;
        this.actor = actor;
    }

    /** Both as they were read. */
    public record MergeRequest(
            @NotNull Integer version,
            @NotNull UUID survivorId,
            @NotNull Integer survivorVersion,
            @NotNull @Pattern(regexp = "[A-Z_]{2,60}") String reasonCode) {}

    @POST
    @RolesAllowed(CC)
    @Transactional
    public CaseView merge(@PathParam("id") UUID id, @NotNull @Valid MergeRequest request) {
        Actor by = actor.get();
        MergeCases.Merge with = new MergeCases.Merge(
                request.version(), request.survivorId(), request.survivorVersion(), request.reasonCode());
        return views.row(mergeCases.merge(id, with, by), by);
    }
}
