package org.dongthuan.casetracking.export;

import static org.dongthuan.platform.access.Roles.BK;
import static org.dongthuan.platform.access.Roles.BKA;
import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.CO;
import static org.dongthuan.platform.access.Roles.CP;
import static org.dongthuan.platform.access.Roles.PO;
import static org.dongthuan.platform.access.Roles.POL;
import static org.dongthuan.platform.access.Roles.SB;
import static org.dongthuan.platform.access.Roles.ST;

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

/** Exports being made; each organisation sees its own, the files only whoever asked for them. */
@Path("/api/v1/exports/jobs")
@Authenticated
@RunOnVirtualThread
public class ExportJobResource extends JobEndpoints {

    ExportJobResource(Jobs jobs, CurrentActor actor) {
        super(jobs, actor, CO, CC, CP, PO, POL, BK, BKA, SB, ST);
    }

    @GET
    public Page<JobView> list(@BeanParam PageRequest page) {
        return page(page, MakeExport.KIND);
    }
}
