package org.dongthuan.gateway.officer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.dongthuan.gateway.client.CaseTrackingClient;
import org.dongthuan.gateway.client.CaseTrackingClient.Incident;
import org.dongthuan.gateway.client.IncidentClient;
import org.dongthuan.gateway.client.IncidentClient.Preview;
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.client.ServiceProblem;
import org.dongthuan.gateway.web.Names;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Complaints of an incident: why each is there, taken out and in by hand, and a corrected time or place tried out first. */
@Path("/officer/incidents/{id:[A-Za-z0-9-]{1,64}}/members")
@Authenticated
@RunOnVirtualThread
public class MemberPages {

    private static final int REFUSED = 422;
    private static final String PARTS = "/members";

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance members(
                Page page,
                Notice notice,
                Incident incident,
                MemberRows.Members members,
                Part<List<MemberRows.ChangeRow>> changes,
                List<ActionForm> actions);

        static native TemplateInstance membershipPreview(
                Page page, Incident incident, Preview preview, Map<String, String> changes, List<ActionForm> actions);
    }

    private final Visitor visitor;
    private final ThingPage pages;
    private final CaseTrackingClient cases;
    private final IncidentClient incidents;
    private final Names names;

    MemberPages(
            Visitor visitor,
            ThingPage pages,
            @RestClient CaseTrackingClient cases,
            @RestClient IncidentClient incidents,
            Names names) {
        this.visitor = visitor;
        this.pages = pages;
        this.cases = cases;
        this.incidents = incidents;
        this.names = names;
    }

    @GET
    public Response list(@PathParam("id") String id) {
        return pages.open(Area.MEMBERS, (page, notice, refused) -> show(page, notice, id, refused));
    }

    /** Shows what a correction would do. */
    @POST
    @Path("/preview")
    public Response preview(@PathParam("id") String id, MultivaluedMap<String, String> form) {
        Page page = visitor.in(Area.MEMBERS);
        Officer officer = visitor.officer();
        Action action = RoleActions.find(officer, List.of(Subject.MEMBERSHIP), "preview", form.keySet())
                .orElseThrow(NotFoundException::new);
        ActionBody body = new ActionBody(action, form, page);
        Incident incident = cases.incident(id);
        if (body.errors.isEmpty()) {
            try {
                Map<String, Object> wish = MembershipForms.changed(incident, body.request(), body.typed);
                Preview preview = incidents.preview(id, wish);
                List<ActionForm> apply = wish.isEmpty() ? List.of() : MembershipForms.apply(officer, incident, wish);
                return Pages.ok(
                        Templates.membershipPreview(
                                page, incident, preview, MembershipForms.inWords(wish, page), apply),
                        page);
            } catch (ServiceProblem problem) {
                ActionPost.explain(problem, action, page, body.errors);
            }
        }
        ActionForm.Refused refused = new ActionForm.Refused(page.path(), body.typed, body.errors);
        return Pages.html(REFUSED, show(page, Notice.of(refused), id, refused), page);
    }

    @POST
    @Path("/apply")
    public Response apply(@PathParam("id") String id, MultivaluedMap<String, String> form) {
        return act(id, Subject.MEMBERSHIP, id + "/membership", "apply", form);
    }

    /** Where a reload of a refused row ends. */
    @GET
    @Path("/{complaint:[A-Za-z0-9-]{1,64}}")
    public Response row(@PathParam("id") String id) {
        return Pages.goTo(Subject.MEMBER.page(id) + PARTS);
    }

    @POST
    @Path("/{complaint:[A-Za-z0-9-]{1,64}}/{event}")
    public Response actOnRow(
            @PathParam("id") String id,
            @PathParam("complaint") String complaint,
            @PathParam("event") String event,
            MultivaluedMap<String, String> form) {
        return act(id, Subject.MEMBER, id + PARTS + "/" + complaint, event, form);
    }

    private Response act(String id, Subject subject, String thing, String event, MultivaluedMap<String, String> form) {
        return pages.act(
                Area.MEMBERS,
                new ThingPage.Sent(List.of(subject), thing, event, form, Subject.MEMBER.page(id) + PARTS),
                (page, notice, refused) -> show(page, notice, id, refused));
    }

    private TemplateInstance show(Page page, Notice notice, String id, ActionForm.Refused refused) {
        Officer officer = visitor.officer();
        Incident incident = cases.incident(id);
        MemberRows rows = new MemberRows(officer, id, refused);
        return Templates.members(
                page,
                notice,
                incident,
                rows.members(incidents.members(id, visitor.after(), Visitor.pageSize())),
                Part.of(() -> rows.changes(incidents.changes(id, Visitor.pageSize()))),
                ActionForm.withRefused(MembershipForms.preview(officer, incident, names), refused));
    }
}
