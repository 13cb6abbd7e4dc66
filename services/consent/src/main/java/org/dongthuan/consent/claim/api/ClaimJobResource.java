package org.dongthuan.consent.claim.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.job.JobEndpoints;
import org.dongthuan.platform.job.Jobs;

/** Jobs on claims. */
@Path("/api/v1/consent-claims/jobs")
@RolesAllowed({Roles.CO, Roles.DPO})
@RunOnVirtualThread
public class ClaimJobResource extends JobEndpoints {

    ClaimJobResource(Jobs jobs) {
        super(jobs);
    }
}
