package org.dongthuan.platform.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;

/**
 * Endpoints of jobs. A service extends it under a path of its own and says which roles may ask; a job is known only to the
 * organisation that started it. The roles are checked here, because annotations of the extending class would not reach the
 * methods inherited from this one.
 */
@Authenticated
public abstract class JobEndpoints {

    private static final int PAGE = 100;

    private final Jobs jobs;
    private final CurrentActor actor;
    private final String[] roles;

    /** @param roles role codes that may follow, stop and resume jobs here */
    protected JobEndpoints(Jobs jobs, CurrentActor actor, String... roles) {
        this.jobs = jobs;
        this.actor = actor;
        this.roles = roles.clone();
    }

    /** Rows of a job; {@code next} is the row number to go on after, absent on the last page. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Rows(List<JobRowView> items, Integer next) {}

    @GET
    @Path("/{id}")
    public JobView get(@PathParam("id") UUID id) {
        return allowed().get(id);
    }

    @GET
    @Path("/{id}/rows")
    public Rows rows(@PathParam("id") UUID id, @QueryParam("after") @DefaultValue("0") int after) {
        List<JobRowView> rows = allowed().rows(id, after, PAGE);
        return new Rows(rows, rows.size() == PAGE ? rows.getLast().rowNo() : null);
    }

    @POST
    @Path("/{id}/stop")
    public JobView stop(@PathParam("id") UUID id) {
        return allowed().stop(id);
    }

    @POST
    @Path("/{id}/resume")
    public JobView resume(@PathParam("id") UUID id) {
        return allowed().resume(id);
    }

    /** Newest first. @param kinds jobs that belong to the extending class's path */
    protected Page<JobView> page(PageRequest request, String... kinds) {
        List<JobView> rows = allowed().page(Set.of(kinds), request);
        return Page.of(rows, request, job -> new Cursor(job.createdAt(), job.jobId()), job -> job);
    }

    /** @throws DomainException 403 for other roles */
    private Jobs allowed() {
        if (!actor.get().hasAny(roles)) {
            throw new DomainException(CommonProblem.FORBIDDEN, "The role has no part in these jobs.");
        }
        return jobs;
    }
}
