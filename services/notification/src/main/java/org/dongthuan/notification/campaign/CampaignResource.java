package org.dongthuan.notification.campaign;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.idempotency.Idempotent;
import org.dongthuan.platform.job.JobEndpoints;
import org.dongthuan.platform.job.Jobs;

/** {@code /api/v1/campaigns}, as contracts/openapi/notification.yaml says. A campaign is a job: progress, rows, stop, resume. */
@Path("/api/v1/campaigns")
@Authenticated
@RunOnVirtualThread
public class CampaignResource extends JobEndpoints {

    private final Campaigns campaigns;
    private final CurrentActor actor;

    CampaignResource(Jobs jobs, Campaigns campaigns, CurrentActor actor) {
        super(jobs, actor, Roles.CC);
        this.campaigns = campaigns;
        this.actor = actor;
    }

    /** Where to follow a campaign. */
    public record Started(UUID jobId) {}

    @POST
    @RolesAllowed(Roles.CC)
    @Idempotent
    public Response start(@NotNull @Valid CampaignRequest request) {
        UUID job = campaigns.start(request.incidentId(), request.template(), actor.get());
        return Response.accepted(new Started(job))
                .location(URI.create("/api/v1/campaigns/" + job))
                .build();
    }
}
