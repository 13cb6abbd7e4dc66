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
import org.dongthuan.gateway.client.BankIntegrationClient;
import org.dongthuan.gateway.client.BankIntegrationClient.Reconciliation;
import org.dongthuan.gateway.client.CaseTrackingClient;
import org.dongthuan.gateway.client.CaseTrackingClient.Incident;
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Incidents: state, totals that must balance, and the decisions of chair and supervisors. */
@Path("/officer/incidents")
@Authenticated
@RunOnVirtualThread
public class IncidentPages {

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance incidents(Page page, ItemList<Incident> list, String state);

        static native TemplateInstance incident(
                Page page, Notice notice, Incident incident, Part<Reconciliation> totals, List<ActionForm> actions);
    }

    private final Visitor visitor;
    private final SignedIn signedIn;
    private final ActionPost actionPost;
    private final CaseTrackingClient cases;
    private final BankIntegrationClient bank;

    IncidentPages(
            Visitor visitor,
            SignedIn signedIn,
            ActionPost actionPost,
            @RestClient CaseTrackingClient cases,
            @RestClient BankIntegrationClient bank) {
        this.visitor = visitor;
        this.signedIn = signedIn;
        this.actionPost = actionPost;
        this.cases = cases;
        this.bank = bank;
    }

    @GET
    public Response list() {
        Page page = visitor.in(Area.INCIDENTS);
        ItemList<Incident> list = cases.incidents(visitor.state(), visitor.after(), Visitor.pageSize());
        return Pages.ok(Templates.incidents(page, list, visitor.state()), page);
    }

    @GET
    @Path("/{id:[A-Za-z0-9-]{1,64}}")
    public Response one(@PathParam("id") String id) {
        Page page = visitor.in(Area.INCIDENTS);
        Incident incident = cases.incident(id);
        return show(200, page, visitor.notice(page), incident, actions(incident));
    }

    @POST
    @Path("/{id:[A-Za-z0-9-]{1,64}}/{event}")
    public Response act(
            @PathParam("id") String id, @PathParam("event") String event, MultivaluedMap<String, String> form) {
        Page page = visitor.in(Area.INCIDENTS);
        return actionPost.run(
                signedIn.officer(),
                page,
                Subject.INCIDENT,
                event,
                form,
                "/officer/incidents/" + id,
                (action, key, body) -> cases.act(Subject.INCIDENT.collection(), id, action, key, body),
                refused -> {
                    Incident incident = cases.incident(id);
                    return show(
                            422,
                            page,
                            Notice.of(refused),
                            incident,
                            ActionForm.withRefused(actions(incident), refused));
                });
    }

    private List<ActionForm> actions(Incident incident) {
        return ActionForm.offered(
                signedIn.officer(), Subject.INCIDENT, incident.key(), incident.state(), incident.version());
    }

    private Response show(int status, Page page, Notice notice, Incident incident, List<ActionForm> actions) {
        Part<Reconciliation> totals = Part.of(() -> bank.reconciliation(incident.key()));
        return Pages.html(status, Templates.incident(page, notice, incident, totals, actions), page);
    }
}
