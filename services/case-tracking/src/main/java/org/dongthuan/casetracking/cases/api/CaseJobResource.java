package org.dongthuan.casetracking.cases.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Path;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.job.JobEndpoints;
import org.dongthuan.platform.job.Jobs;

/** Jobs on cases; each organisation sees its own. */
@Path("/api/v1/cases/jobs")
@Authenticated
@RunOnVirtualThread
public class CaseJobResource extends JobEndpoints {

    CaseJobResource(Jobs jobs, CurrentActor actor) {
        super(jobs, actor, Roles.CC, Roles.SB);
    }
}
