package org.dongthuan.casetracking.cases.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.dongthuan.casetracking.cases.app.BulkMove;
import org.dongthuan.casetracking.membership.correction.SettleMembers;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.job.JobEndpoints;
import org.dongthuan.platform.job.JobView;
import org.dongthuan.platform.job.Jobs;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;

/** Jobs on cases, and on what belongs to an incident; each organisation sees its own. */
@Path("/api/v1/cases/jobs")
@Authenticated
@RunOnVirtualThread
public class CaseJobResource extends JobEndpoints {

    CaseJobResource(Jobs jobs, CurrentActor actor) {
        super(jobs, actor, Roles.CC, Roles.SB);
    }

    @GET
    public Page<JobView> list(@BeanParam PageRequest page) {
        return page(page, BulkMove.KIND, SettleMembers.KIND);
    }
}
