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
import java.util.UUID;

/**
 * Endpoints of jobs. A service extends it under a path of its own. Whoever is signed in may ask; a job is known only to the
 * organisation that started it. (Annotations of the extending class would not reach the methods inherited from here.)
 */
@Authenticated
public abstract class JobEndpoints {

    private static final int PAGE = 100;

    private final Jobs jobs;

    protected JobEndpoints(Jobs jobs) {
        this.jobs = jobs;
    }

    /** Rows of a job; {@code next} is the row number to go on after, absent on the last page. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Rows(List<JobRowView> items, Integer next) {}

    @GET
    @Path("/{id}")
    public JobView get(@PathParam("id") UUID id) {
        return jobs.get(id);
    }

    @GET
    @Path("/{id}/rows")
    public Rows rows(@PathParam("id") UUID id, @QueryParam("after") @DefaultValue("0") int after) {
        List<JobRowView> rows = jobs.rows(id, after, PAGE);
        return new Rows(rows, rows.size() == PAGE ? rows.getLast().rowNo() : null);
    }

    @POST
    @Path("/{id}/stop")
    public JobView stop(@PathParam("id") UUID id) {
        return jobs.stop(id);
    }

    @POST
    @Path("/{id}/resume")
    public JobView resume(@PathParam("id") UUID id) {
        return jobs.resume(id);
    }
}
