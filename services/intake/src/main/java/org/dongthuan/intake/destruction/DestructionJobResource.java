package org.dongthuan.intake.destruction;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Path;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.job.JobEndpoints;
import org.dongthuan.platform.job.Jobs;

/** Jobs that carry out orders; the chair's own. */
@Path("/api/v1/destruction-orders/jobs")
@Authenticated
@RunOnVirtualThread
public class DestructionJobResource extends JobEndpoints {

    DestructionJobResource(Jobs jobs, CurrentActor actor) {
        super(jobs, actor, Roles.CC);
    }
}
