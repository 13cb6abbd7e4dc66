package org.dongthuan.intake.batch;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Path;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.job.JobEndpoints;
import org.dongthuan.platform.job.Jobs;

/** Jobs that file uploaded complaints; each organisation sees its own. */
@Path("/api/v1/filings/jobs")
@Authenticated
@RunOnVirtualThread
public class FilingJobResource extends JobEndpoints {

    FilingJobResource(Jobs jobs, CurrentActor actor) {
        super(jobs, actor, Roles.CO, Roles.CC, Roles.UT, Roles.PO);
    }
}
