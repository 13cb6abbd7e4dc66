package org.dongthuan.consent.claim.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Path;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.job.JobEndpoints;
import org.dongthuan.platform.job.Jobs;

/** Jobs on claims; each organisation sees its own. */
@Path("/api/v1/consent-claims/jobs")
@Authenticated
@RunOnVirtualThread
public class ClaimJobResource extends JobEndpoints {

    ClaimJobResource(Jobs jobs, CurrentActor actor) {
        super(jobs, actor, Roles.CO, Roles.DPO);
    }
}
