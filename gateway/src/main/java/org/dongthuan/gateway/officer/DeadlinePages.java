package org.dongthuan.gateway.officer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.dongthuan.gateway.client.CaseTrackingClient;
import org.dongthuan.gateway.client.CaseTrackingClient.Deadline;
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Deadlines: what runs, first due first; what is overdue; what was missed without anybody saying why. */
@Path("/officer/deadlines")
@Authenticated
@RunOnVirtualThread
public class DeadlinePages {

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance deadlines(Page page, ItemList<Deadline> list, String view);

        static native TemplateInstance deadline(Page page, Notice notice, Deadline deadline, List<ActionForm> actions);
    }

    private final Visitor visitor;
    private final ThingPage pages;
    private final CaseTrackingClient cases;

    DeadlinePages(Visitor visitor, ThingPage pages, @RestClient CaseTrackingClient cases) {
        this.visitor = visitor;
        this.pages = pages;
        this.cases = cases;
    }

    @GET
    public Response list() {
        Page page = visitor.in(Area.DEADLINES);
        String view = visitor.code("view").orElse("RUNNING");
        ItemList<Deadline> list = switch (view) {
            case "OVERDUE" -> cases.deadlines(null, true, null, null, null, visitor.after(), Visitor.pageSize());
            case "UNEXPLAINED" -> cases.deadlines(null, null, true, null, null, visitor.after(), Visitor.pageSize());
            default -> cases.deadlines("RUNNING", null, null, null, null, visitor.after(), Visitor.pageSize());
        };
        return Pages.ok(Templates.deadlines(page, list, view), page);
    }

    @GET
    @Path("/{id:[A-Za-z0-9-]{1,64}}")
    public Response one(@PathParam("id") String id) {
        return pages.open(Area.DEADLINES, (page, notice, refused) -> show(page, notice, id, refused));
    }

    @POST
    @Path("/{id:[A-Za-z0-9-]{1,64}}/{event}")
    public Response act(
            @PathParam("id") String id, @PathParam("event") String event, MultivaluedMap<String, String> form) {
        return pages.act(
                Area.DEADLINES,
                ThingPage.Sent.of(Subject.DEADLINE, id, event, form),
                (page, notice, refused) -> show(page, notice, id, refused));
    }

    private TemplateInstance show(Page page, Notice notice, String id, ActionForm.Refused refused) {
        Deadline deadline = cases.deadline(id);
        List<ActionForm> forms = ActionForm.offered(visitor.officer(), Subject.DEADLINE, Thing.of(deadline));
        return Templates.deadline(page, notice, deadline, ActionForm.withRefused(forms, refused));
    }
}
