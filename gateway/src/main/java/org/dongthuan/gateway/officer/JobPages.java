package org.dongthuan.gateway.officer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.dongthuan.gateway.client.Acting;
import org.dongthuan.gateway.client.JobClient.Job;
import org.dongthuan.gateway.client.JobClient.Rows;
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.web.Page;

/** Long work: how far it is, what came of each row, stopping it and going on. */
@Path("/officer/jobs/{collection:[a-z-]{1,40}}/{id:[A-Za-z0-9-]{1,64}}")
@Authenticated
@RunOnVirtualThread
public class JobPages {

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance job(
                Page page, Notice notice, Job job, Part<Rows> rows, String linkTo, List<ActionForm> actions);
    }

    private final Visitor visitor;
    private final ThingPage pages;
    private final ServiceCalls calls;
    private final RoutingContext rc;

    JobPages(Visitor visitor, ThingPage pages, ServiceCalls calls, RoutingContext rc) {
        this.visitor = visitor;
        this.pages = pages;
        this.calls = calls;
        this.rc = rc;
    }

    @GET
    public Response one(@PathParam("collection") String collection, @PathParam("id") String id) {
        return pages.open(Area.JOBS, (page, notice, refused) -> show(page, notice, collection, id, refused));
    }

    @POST
    @Path("/{event}")
    public Response act(
            @PathParam("collection") String collection,
            @PathParam("id") String id,
            @PathParam("event") String event,
            MultivaluedMap<String, String> form) {
        return pages.act(
                Area.JOBS,
                ThingPage.Sent.of(Subject.JOB, collection + "/" + id, event, form),
                (page, notice, refused) -> show(page, notice, collection, id, refused));
    }

    private TemplateInstance show(Page page, Notice notice, String collection, String id, ActionForm.Refused refused) {
        JobPlace place = JobPlace.of(collection)
                .filter(one -> one.isFor(visitor.officer()))
                .orElseThrow(NotFoundException::new);
        Acting client = calls.client(place.service());
        Job job = client.job(collection, id);
        // Not every service keeps rows of its work.
        Part<Rows> rows = Part.of(() -> client.rows(collection, id, after()));
        List<ActionForm> forms = ActionForm.offered(
                visitor.officer(), Subject.JOB, Thing.inState(collection + "/" + id, job.state(), null));
        return Templates.job(page, notice, job, rows, linkTo(job), ActionForm.withRefused(forms, refused));
    }

    private int after() {
        String after = rc.request().getParam("after");
        return after != null && after.matches("\\d{1,9}") ? Integer.parseInt(after) : 0;
    }

    /** Where the things of the rows are shown. */
    private static String linkTo(Job job) {
        return switch (job.kind()) {
            // Its rows are about persons, who have no page.
            case "destroy-pictures" -> "";
            case "settle-members" -> "/officer/complaints/";
            case "request-evidence", "consent-verdicts" -> "/officer/consent-claims/";
            default -> "/officer/cases/";
        };
    }
}
