package org.dongthuan.casetracking.cases.api;

import static org.dongthuan.platform.access.Roles.CC;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.cases.domain.CaseFile;
import org.dongthuan.casetracking.cases.merge.SplitCases;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.idempotency.Idempotent;

/** {@code /api/v1/cases/{id}/split}: a part of the case becomes a case of its own. */
@Path("/api/v1/cases/{id}/split")
@RunOnVirtualThread
public class SplitResource {

    private final SplitCases splitCases;
    private final CaseViews views;
    private final CurrentActor actor;

    SplitResource(SplitCases splitCases, CaseViews views, CurrentActor actor) {
        this.splitCases = splitCases;
        this.views = views;
        this.actor = actor;
    }

    /**
     * @param complaintIds may be absent, like {@code accountIds}; not both
     * @param dataRequestIds what the other person asked of controllers; may be absent
     */
    public record SplitRequest(
            @NotNull Integer version,
            @NotNull UUID personId,
            @Size(max = 100) List<@NotNull UUID> complaintIds,
            @Size(max = 100) List<@NotNull UUID> accountIds,
            @Size(max = 100) List<@NotNull UUID> dataRequestIds,
            @NotNull @Pattern(regexp = "[A-Z_]{2,60}") String reasonCode) {

        public SplitRequest {
            complaintIds = complaintIds == null ? List.of() : complaintIds;
            accountIds = accountIds == null ? List.of() : accountIds;
            dataRequestIds = dataRequestIds == null ? List.of() : dataRequestIds;
        }
    }

    @POST
    @RolesAllowed(CC)
    @Idempotent
    public Response split(@PathParam("id") UUID id, @NotNull @Valid SplitRequest request) {
        Actor by = actor.get();
        CaseFile part = splitCases.split(
                id,
                new SplitCases.Split(
                        request.version(),
                        request.personId(),
                        request.complaintIds(),
                        request.accountIds(),
                        request.dataRequestIds(),
                        request.reasonCode()),
                by);
        return Response.created(URI.create("/api/v1/cases/" + part.id()))
                .entity(views.row(part, by))
                .build();
    }
}
