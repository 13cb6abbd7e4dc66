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
import java.util.Map;
import org.dongthuan.gateway.client.CaseTrackingClient;
import org.dongthuan.gateway.client.CaseTrackingClient.Incident;
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.web.Names;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Incidents: state, totals that must balance, the decisions of chair and supervisors, and the work on all their cases. */
@Path("/officer/incidents")
@Authenticated
@RunOnVirtualThread
public class IncidentPages {

    private static final List<String> ORDERS = List.of("order-closures", "order-defaults");
    private static final List<Subject> ON_PAGE = List.of(Subject.INCIDENT, Subject.INCIDENT_WORK);
    /** Nobody commits themselves to anything about these any more. */
    private static final List<String> OVER = List.of("DISMISSED", "CLOSED");
    /** A proposal waits for a decision until then. */
    private static final String UNDECIDED = "REPORTED";
    /** Role that stands for the lead among the approvals of an incident. */
    private static final List<String> APPROVING = List.of("CC", "CP", "SB", "ST");

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance incidents(
                Page page, ItemList<Incident> list, boolean mayReport, boolean proposed, String state);

        static native TemplateInstance incident(
                Page page,
                Notice notice,
                Incident incident,
                IncidentParts parts,
                boolean mayCommit,
                List<ActionForm> actions,
                List<ActionForm> work);
    }

    private final Visitor visitor;
    private final ThingPage pages;
    private final CaseTrackingClient cases;
    private final IncidentParts.Gatherer gatherer;
    private final Names names;

    IncidentPages(
            Visitor visitor,
            ThingPage pages,
            @RestClient CaseTrackingClient cases,
            IncidentParts.Gatherer gatherer,
            Names names) {
        this.visitor = visitor;
        this.pages = pages;
        this.cases = cases;
        this.gatherer = gatherer;
        this.names = names;
    }

    @GET
    public Response list() {
        Page page = visitor.in(Area.INCIDENTS);
        boolean proposed = visitor.code("view").filter("PROPOSED"::equals).isPresent();
        String state = proposed ? UNDECIDED : visitor.state();
        ItemList<Incident> list = cases.incidents(
                state == null ? List.of() : List.of(state),
                proposed ? true : null,
                visitor.after(),
                Visitor.pageSize());
        boolean mayReport = Area.REPORT.isFor(visitor.officer());
        return Pages.ok(Templates.incidents(page, list, mayReport, proposed, state), page);
    }

    @GET
    @Path("/{id:[A-Za-z0-9-]{1,64}}")
    public Response one(@PathParam("id") String id) {
        return pages.open(Area.INCIDENTS, (page, notice, refused) -> show(page, notice, id, refused));
    }

    @POST
    @Path("/{id:[A-Za-z0-9-]{1,64}}/{event}")
    public Response act(
            @PathParam("id") String id, @PathParam("event") String event, MultivaluedMap<String, String> form) {
        String back = IncidentWork.makesOrder(event) ? Area.CLOSURE_ORDERS.path() : Subject.INCIDENT.page(id);
        return pages.act(
                Area.INCIDENTS,
                new ThingPage.Sent(ON_PAGE, id, event, form, back),
                (page, notice, refused) -> show(page, notice, id, refused));
    }

    private TemplateInstance show(Page page, Notice notice, String id, ActionForm.Refused refused) {
        Officer officer = visitor.officer();
        Incident incident = cases.incident(id);
        Thing thing = Thing.of(incident);
        List<ActionForm> actions = ActionForm.offered(officer, Subject.INCIDENT, thing).stream()
                .filter(form -> !isApprovedBy(officer, incident.approvals(), form.action()))
                .toList();
        IncidentParts parts = gatherer.gather(officer, id);
        List<ActionForm> work = ActionForm.withOptions(
                ActionForm.offered(officer, Subject.INCIDENT_WORK, thing).stream()
                        .filter(form -> !form.action().event().equals("open-crime-file") || parts.mayHaveCrimeFile())
                        .toList(),
                "draft-minutes",
                named("CO", "CP", "PO", "BK", "UT", "SB", "ST"));
        for (String order : ORDERS) {
            work = ActionForm.withOptions(work, order, named("BK"));
        }
        return Templates.incident(
                page,
                notice,
                incident,
                parts,
                Area.COMMITMENTS.isFor(officer) && !OVER.contains(incident.state()),
                ActionForm.withRefused(actions, refused),
                ActionForm.withRefused(work, refused));
    }

    /** Organisations to pick from: who may sit at the table when minutes are drawn up, whose accounts an order is about. */
    private List<ActionForm.Option> named(String... roles) {
        return names.inRoles(roles).stream()
                .map(one -> new ActionForm.Option(one.code(), one.name()))
                .toList();
    }

    /** Whoever has approved waits for the others. */
    private static boolean isApprovedBy(Officer officer, Map<String, List<String>> approvals, Action action) {
        List<String> given = approvals.getOrDefault(action.event(), List.of());
        List<String> own = APPROVING.stream().filter(officer::has).toList();
        return !own.isEmpty() && given.containsAll(own);
    }
}
