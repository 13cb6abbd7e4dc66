package org.dongthuan.consent.claim.api;

import static org.dongthuan.platform.access.Roles.CO;
import static org.dongthuan.platform.access.Roles.DPO;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.dongthuan.platform.job.JobEndpoints;
import org.dongthuan.platform.job.JobView;
import org.dongthuan.platform.job.Jobs;

/**
 * Jobs on claims; each organisation sees its own. Methods are repeated here because roles on a class guard the methods it declares, not those it inherits.
 */
@Path("/api/v1/consent-claims/jobs")
@RolesAllowed({CO, DPO})
@RunOnVirtualThread
public class ClaimJobResource extends JobEndpoints {

    ClaimJobResource(Jobs jobs) {
        super(jobs);
    }

    @GET
    @Path("/{id}")
    @Override
    public JobView get(@PathParam("id") UUID id) {
        return super.get(id);
    }

    @GET
    @Path("/{id}/rows")
    @Override
    public Rows rows(@PathParam("id") UUID id, @QueryParam("after") @DefaultValue("0") int after) {
        return super.rows(id, after);
    }

    @POST
    @Path("/{id}/stop")
    @Override
    public JobView stop(@PathParam("id") UUID id) {
        return super.stop(id);
    }

    @POST
    @Path("/{id}/resume")
    @Override
    public JobView resume(@PathParam("id") UUID id) {
        return super.resume(id);
    }
}
