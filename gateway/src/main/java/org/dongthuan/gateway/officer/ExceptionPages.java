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
import org.dongthuan.gateway.client.CaseTrackingClient.Incident;
import org.dongthuan.gateway.client.IncidentClient;
import org.dongthuan.gateway.client.IncidentClient.Exempt;
import org.dongthuan.gateway.web.Names;
import org.dongthuan.gateway.web.Page;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Cases an incident may end without: why, and who goes on with those carried over. */
@Path("/officer/incidents/{id:[A-Za-z0-9-]{1,64}}/exceptions")
@Authenticated
@RunOnVirtualThread
public class ExceptionPages {

    private static final String PARTS = "/exceptions";

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance exceptions(
                Page page, Notice notice, Incident incident, List<Row> rows, String next, List<ActionForm> actions);
    }

    /** An exception and what may be done about it. */
    public record Row(Exempt exempt, List<ActionForm> actions) {}

    private final Visitor visitor;
    private final ThingPage pages;
    private final CaseTrackingClient cases;
    private final IncidentClient incidents;
    private final Names names;

    ExceptionPages(
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
        return pages.open(Area.EXCEPTIONS, (page, notice, refused) -> show(page, notice, id, refused));
    }

    @POST
    public Response add(@PathParam("id") String id, MultivaluedMap<String, String> form) {
        return act(id, id, "exceptions", form);
    }

    /** Where a reload of a refused row ends. */
    @GET
    @Path("/{one:[A-Za-z0-9-]{1,64}}")
    public Response row(@PathParam("id") String id) {
        return org.dongthuan.gateway.web.Pages.goTo(Subject.EXCEPTION.page(id) + PARTS);
    }

    @POST
    @Path("/{one:[A-Za-z0-9-]{1,64}}/{event}")
    public Response actOnRow(
            @PathParam("id") String id,
            @PathParam("one") String one,
            @PathParam("event") String event,
            MultivaluedMap<String, String> form) {
        return act(id, id + PARTS + "/" + one, event, form);
    }

    private Response act(String id, String thing, String event, MultivaluedMap<String, String> form) {
        return pages.act(
                Area.EXCEPTIONS,
                new ThingPage.Sent(List.of(Subject.EXCEPTION), thing, event, form, Subject.EXCEPTION.page(id) + PARTS),
                (page, notice, refused) -> show(page, notice, id, refused));
    }

    private TemplateInstance show(Page page, Notice notice, String id, ActionForm.Refused refused) {
        Officer officer = visitor.officer();
        Incident incident = cases.incident(id);
        var list = incidents.exceptions(id, visitor.after(), Visitor.pageSize());
        List<Row> rows = list.items().stream()
                .map(one -> new Row(
                        one,
                        ActionForm.withRefused(
                                ActionForm.offered(
                                        officer,
                                        Subject.EXCEPTION,
                                        new Thing(id + PARTS + "/" + one.id(), "", List.of("withdraw"), null)),
                                refused)))
                .toList();
        List<ActionForm> forms = ActionForm.withOptions(
                ActionForm.offered(officer, Subject.EXCEPTION, Thing.inState(id, incident.state(), null)),
                "exceptions",
                names.inRoles("CP", "PP", "PO", "BK", "UT", "SB", "ST", "CO").stream()
                        .map(one -> new ActionForm.Option(one.code(), one.name()))
                        .toList());
        return Templates.exceptions(page, notice, incident, rows, list.next(), ActionForm.withRefused(forms, refused));
    }
}
