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
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.client.JobClient.Job;
import org.dongthuan.gateway.client.JobClient.Rows;
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;

/** Long work: what runs and ran, how far it is, what came of each row, stopping it and going on. */
@Path("/officer/jobs")
@Authenticated
@RunOnVirtualThread
public class JobPages {

    private static final String LETTERS = "CUSTOMER_LETTERS";
    private static final String EXPORT = "export";
    private static final String ONE = "/{collection:[a-z-]{1,40}}/{id:[A-Za-z0-9-]{1,64}}";

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance jobs(Page page, ItemList<Job> list, String of, List<JobPlace> places);

        static native TemplateInstance job(
                Page page,
                Notice notice,
                Job job,
                Part<Rows> rows,
                String linkTo,
                String states,
                String codes,
                List<ActionForm> actions);
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
    public Response list() {
        Page page = visitor.in(Area.JOBS);
        List<JobPlace> places = JobPlace.listedFor(visitor.officer());
        JobPlace shown = places.stream()
                .filter(place -> place.collection().equals(rc.request().getParam("of")))
                .findFirst()
                .orElse(places.getFirst());
        ItemList<Job> list =
                calls.client(shown.service()).jobs(shown.collection(), visitor.after(), Visitor.pageSize());
        return Pages.ok(Templates.jobs(page, list, shown.collection(), places), page);
    }

    @GET
    @Path(ONE)
    public Response one(@PathParam("collection") String collection, @PathParam("id") String id) {
        return pages.open(Area.JOBS, (page, notice, refused) -> show(page, notice, collection, id, refused));
    }

    @POST
    @Path(ONE + "/{event}")
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
        Part<Rows> rows = Part.of(() -> named(job, client.rows(collection, id, visitor.after()), page));
        List<ActionForm> forms = ActionForm.offered(
                visitor.officer(), Subject.JOB, Thing.inState(collection + "/" + id, job.state(), null));
        return Templates.job(
                page, notice, job, rows, linkTo(job), states(job), codes(job), ActionForm.withRefused(forms, refused));
    }

    /** Parts of an export are called by the words of the page; everything else by its service. */
    private static Rows named(Job job, Rows rows, Page page) {
        return job.kind().equals(EXPORT) ? rows.named(part -> page.label("export-part", part)) : rows;
    }

    /** Where the things of the rows are shown; empty where they have no page, or not for this officer. */
    private static String linkTo(Job job) {
        return switch (job.kind()) {
            // Its rows are about persons, who have no page.
            case "destroy-pictures" -> "";
            case "settle-members" -> "/officer/complaints/";
            case "move-tasks" -> "/officer/tasks/";
            case LETTERS -> "/officer/customer-letters/";
            case EXPORT -> job.mine() ? "/officer/exports/" + job.jobId() + "/" : "";
            case "request-evidence", "consent-verdicts" -> "/officer/consent-claims/";
            default -> "/officer/cases/";
        };
    }

    /** Kind of the labels of what came of a row. */
    private static String codes(Job job) {
        return switch (job.kind()) {
            case "move-tasks" -> "job-task";
            case LETTERS -> "letter-failure";
            default -> "case";
        };
    }

    /** Kind of the labels of how far a row is. */
    private static String states(Job job) {
        return job.kind().equals(LETTERS) ? "customer-letter" : "job-row";
    }
}
