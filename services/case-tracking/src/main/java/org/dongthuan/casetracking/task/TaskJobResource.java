package org.dongthuan.casetracking.task;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.job.JobEndpoints;
import org.dongthuan.platform.job.JobView;
import org.dongthuan.platform.job.Jobs;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;

/** Jobs on tasks; each organisation sees its own. */
@Path("/api/v1/tasks/jobs")
@Authenticated
@RunOnVirtualThread
public class TaskJobResource extends JobEndpoints {

    TaskJobResource(Jobs jobs, CurrentActor actor) {
        super(jobs, actor, TaskMove.ASSIGN.roles().toArray(String[]::new));
    }

    @GET
    public Page<JobView> list(@BeanParam PageRequest page) {
        return page(page, BulkTasks.KIND);
    }
}
