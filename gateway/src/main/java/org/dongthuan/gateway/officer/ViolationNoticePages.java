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
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.client.RightsClient;
import org.dongthuan.gateway.client.RightsClient.ViolationNotice;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Violation notices: who owes one to the authority and by when, filed and acknowledged. */
@Path("/officer/violation-notices")
@Authenticated
@RunOnVirtualThread
public class ViolationNoticePages {

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance violationNotices(
                Page page, ItemList<ViolationNotice> list, String state, String incident);

        static native TemplateInstance violationNotice(
                Page page, Notice notice, ViolationNotice owed, Part<Deadline> deadline, List<ActionForm> actions);
    }

    private final Visitor visitor;
    private final ThingPage pages;
    private final RightsClient rights;
    private final CaseTrackingClient cases;

    ViolationNoticePages(
            Visitor visitor, ThingPage pages, @RestClient RightsClient rights, @RestClient CaseTrackingClient cases) {
        this.visitor = visitor;
        this.pages = pages;
        this.rights = rights;
        this.cases = cases;
    }

    @GET
    public Response list() {
        Page page = visitor.in(Area.VIOLATION_NOTICES);
        ItemList<ViolationNotice> list =
                rights.violationNotices(visitor.incident(), visitor.state(), visitor.after(), Visitor.pageSize());
        return Pages.ok(Templates.violationNotices(page, list, visitor.state(), visitor.incident()), page);
    }

    @GET
    @Path("/{id:[A-Za-z0-9-]{1,64}}")
    public Response one(@PathParam("id") String id) {
        return pages.open(Area.VIOLATION_NOTICES, (page, notice, refused) -> show(page, notice, id, refused));
    }

    @POST
    @Path("/{id:[A-Za-z0-9-]{1,64}}/{event}")
    public Response act(
            @PathParam("id") String id, @PathParam("event") String event, MultivaluedMap<String, String> form) {
        return pages.act(
                Area.VIOLATION_NOTICES,
                ThingPage.Sent.of(Subject.VIOLATION_NOTICE, id, event, form),
                (page, notice, refused) -> show(page, notice, id, refused));
    }

    private TemplateInstance show(Page page, Notice notice, String id, ActionForm.Refused refused) {
        ViolationNotice owed = rights.violationNotice(id);
        // Its clock says from what it counts and by which law.
        Part<Deadline> deadline = Part.of(() -> cases.deadline(owed.deadlineId()));
        List<ActionForm> forms = ActionForm.offered(visitor.officer(), Subject.VIOLATION_NOTICE, Thing.of(owed));
        return Templates.violationNotice(page, notice, owed, deadline, ActionForm.withRefused(forms, refused));
    }
}
