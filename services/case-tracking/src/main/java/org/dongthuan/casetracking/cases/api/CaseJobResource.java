package org.dongthuan.casetracking.cases.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Path;
import org.dongthuan.platform.job.JobEndpoints;
import org.dongthuan.platform.job.Jobs;

/** Jobs on cases. */
@Path("/api/v1/cases/jobs")
@RunOnVirtualThread
public class CaseJobResource extends JobEndpoints {

    CaseJobResource(Jobs jobs) {
        super(jobs);
    }
}
