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
import java.util.stream.Stream;
import org.dongthuan.gateway.client.CaseTrackingClient;
import org.dongthuan.gateway.client.CaseTrackingClient.Incident;
import org.dongthuan.gateway.client.EndingClient;
import org.dongthuan.gateway.client.EndingClient.Ending;
import org.dongthuan.gateway.client.EndingClient.Row;
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Many consents to keep an account end at once: proposed by one person, decided by another. */
@Path("/officer/consent-endings")
@Authenticated
@RunOnVirtualThread
public class EndingPages {

    private static final String ID = "{id:[A-Za-z0-9-]{1,64}}";
    private static final int INCIDENTS = 100;

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance consentEndings(
                Page page, Notice notice, ItemList<Ending> list, List<ActionForm> actions);

        static native TemplateInstance consentEnding(
                Page page, Notice notice, Ending ending, Part<ItemList<Row>> rows, List<ActionForm> actions);
    }

    private final Visitor visitor;
    private final ThingPage pages;
    private final EndingClient endings;
    private final CaseTrackingClient cases;

    EndingPages(
            Visitor visitor, ThingPage pages, @RestClient EndingClient endings, @RestClient CaseTrackingClient cases) {
        this.visitor = visitor;
        this.pages = pages;
        this.endings = endings;
        this.cases = cases;
    }

    @GET
    public Response list() {
        return pages.open(Area.CONSENT_ENDINGS, this::all);
    }

    /** Where a reload of a refused proposal ends. */
    @GET
    @Path("/" + ThingPage.NEW)
    public Response listAgain() {
        return Pages.goTo(Area.CONSENT_ENDINGS.path());
    }

    @POST
    @Path("/" + ThingPage.NEW + "/{event}")
    public Response propose(@PathParam("event") String event, MultivaluedMap<String, String> form) {
        return pages.act(
                Area.CONSENT_ENDINGS,
                ThingPage.Sent.ofNew(Subject.NEW_CONSENT_ENDING, Area.CONSENT_ENDINGS, event, form),
                this::all);
    }

    @GET
    @Path("/" + ID)
    public Response one(@PathParam("id") String id) {
        return pages.open(Area.CONSENT_ENDINGS, (page, notice, refused) -> show(page, notice, id, refused));
    }

    @POST
    @Path("/" + ID + "/{event}")
    public Response act(
            @PathParam("id") String id, @PathParam("event") String event, MultivaluedMap<String, String> form) {
        return pages.act(
                Area.CONSENT_ENDINGS,
                ThingPage.Sent.of(Subject.CONSENT_ENDING, id, event, form),
                (page, notice, refused) -> show(page, notice, id, refused));
    }

    private TemplateInstance all(Page page, Notice notice, ActionForm.Refused refused) {
        ItemList<Ending> list = endings.endings(visitor.after(), Visitor.pageSize());
        List<ActionForm> forms =
                ActionForm.offered(visitor.officer(), Subject.NEW_CONSENT_ENDING, Thing.toMake("propose"));
        if (!forms.isEmpty()) {
            List<ActionForm.Option> places = cases.incidents(null, null, null, INCIDENTS).items().stream()
                    .flatMap(incident -> banks(incident, page))
                    .toList();
            forms = ActionForm.withOptions(forms, "propose", places);
        }
        return Templates.consentEndings(page, notice, list, ActionForm.withRefused(forms, refused));
    }

    /** An incident at each of its banks; a bank's officer ends only what is the bank's own. */
    private Stream<ActionForm.Option> banks(Incident incident, Page page) {
        Officer officer = visitor.officer();
        boolean atBank = officer.has("BK") || officer.has("BKA");
        return incident.organisations().stream()
                .filter(one -> one.role().equals("BK") && (!atBank || one.org().equals(officer.org())))
                .map(one -> new ActionForm.Option(
                        incident.id() + "/" + one.org(),
                        incident.code() + " · " + page.place(incident.placeCode()) + " · " + page.org(one.org())));
    }

    private TemplateInstance show(Page page, Notice notice, String id, ActionForm.Refused refused) {
        Officer officer = visitor.officer();
        Ending ending = endings.ending(id);
        // The supervisor of banks reads how many, not which.
        Part<ItemList<Row>> rows = officer.has("SB") ? Part.hidden() : Part.of(() -> endings.rows(id, visitor.after()));
        List<ActionForm> forms = ActionForm.offered(
                officer, Subject.CONSENT_ENDING, Thing.inState(id, ending.state(), ending.version()));
        return Templates.consentEnding(page, notice, ending, rows, ActionForm.withRefused(forms, refused));
    }
}
