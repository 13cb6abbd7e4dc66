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
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dongthuan.gateway.client.BankIntegrationClient.Holder;
import org.dongthuan.gateway.client.CaseTrackingClient;
import org.dongthuan.gateway.client.CaseTrackingClient.Case;
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Shared cases: one page per person, put together from every service that knows something of it. */
@Path("/officer/cases")
@Authenticated
@RunOnVirtualThread
public class CasePages {

    private static final List<Subject> ON_PAGE =
            List.of(Subject.CASE, Subject.REQUEST, Subject.NEW_DATA_REQUEST, Subject.HOLDER);
    /** Organisations of an incident that decide on the data of the persons concerned. */
    private static final Set<String> CONTROLLERS = Set.of("PO", "BK");

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance cases(Page page, ItemList<Case> list, String state, String incident);

        static native TemplateInstance caseFile(
                Page page, Notice notice, Case file, CaseParts parts, List<ActionForm> actions);
    }

    private final Visitor visitor;
    private final ThingPage pages;
    private final CaseTrackingClient cases;
    private final CaseParts.Gatherer gatherer;

    CasePages(Visitor visitor, ThingPage pages, @RestClient CaseTrackingClient cases, CaseParts.Gatherer gatherer) {
        this.visitor = visitor;
        this.pages = pages;
        this.cases = cases;
        this.gatherer = gatherer;
    }

    @GET
    public Response list() {
        Page page = visitor.in(Area.CASES);
        ItemList<Case> list =
                cases.cases(visitor.state(), visitor.incident(), null, visitor.after(), Visitor.pageSize());
        return Pages.ok(Templates.cases(page, list, visitor.state(), visitor.incident()), page);
    }

    @GET
    @Path("/{id:[A-Za-z0-9-]{1,64}}")
    public Response one(@PathParam("id") String id) {
        return pages.open(Area.CASES, (page, notice, refused) -> show(page, notice, id, refused));
    }

    @POST
    @Path("/{id:[A-Za-z0-9-]{1,64}}/{event}")
    public Response act(
            @PathParam("id") String id, @PathParam("event") String event, MultivaluedMap<String, String> form) {
        return pages.act(
                Area.CASES,
                new ThingPage.Sent(ON_PAGE, id, event, form, Subject.CASE.page(id)),
                (page, notice, refused) -> show(page, notice, id, refused));
    }

    private TemplateInstance show(Page page, Notice notice, String id, ActionForm.Refused refused) {
        Officer officer = visitor.officer();
        Case file = cases.caseFile(id);
        CaseParts parts = gatherer.gather(officer, file);
        List<ActionForm> forms = Stream.of(
                        ActionForm.offered(officer, Subject.CASE, Thing.of(file)).stream()
                                .filter(form -> !isVerifiedBy(officer, file, form)),
                        ActionForm.offered(officer, Subject.REQUEST, Thing.of(file)).stream(),
                        dataRequest(officer, page, file).stream(),
                        parts.holder().optional().stream().flatMap(holder -> decision(officer, page, holder).stream()))
                .flatMap(Function.identity())
                .toList();
        return Templates.caseFile(page, notice, file, parts, ActionForm.withRefused(forms, refused));
    }

    /** Whoever has verified waits for the other. */
    private static boolean isVerifiedBy(Officer officer, Case file, ActionForm form) {
        return form.action().event().equals("verify")
                && (officer.has("CC") && file.verifiedByLead() || officer.has("SB") && file.verifiedByBankSupervisor());
    }

    /** A request goes to a controller of the incident; a case without one has nobody to ask. */
    private List<ActionForm> dataRequest(Officer officer, Page page, Case file) {
        boolean asks = file.incidentId() != null && !file.isMerged();
        Thing thing = new Thing(file.id(), file.state(), asks ? List.of("request-data") : List.of(), null);
        List<ActionForm> forms = ActionForm.offered(officer, Subject.NEW_DATA_REQUEST, thing);
        return forms.isEmpty() ? forms : ActionForm.withOptions(forms, "request-data", controllers(page, file));
    }

    private List<ActionForm.Option> controllers(Page page, Case file) {
        return Part.of(() -> cases.incident(file.incidentId())).optional().stream()
                .flatMap(incident -> incident.organisations().stream())
                .filter(one -> CONTROLLERS.contains(one.role()))
                .map(one -> new ActionForm.Option(one.org(), page.org(one.org())))
                .toList();
    }

    private static List<ActionForm> decision(Officer officer, Page page, Holder holder) {
        List<String> may = holder.may() == null || holder.caseId() == null ? List.of() : holder.may();
        Thing thing = new Thing(holder.caseId(), "", List.of("decision"), holder.version());
        return ActionForm.withOptions(
                ActionForm.offered(officer, Subject.HOLDER, thing),
                "decision",
                may.stream()
                        .map(one -> new ActionForm.Option(one, page.label("decision-plain", one)))
                        .toList());
    }
}
