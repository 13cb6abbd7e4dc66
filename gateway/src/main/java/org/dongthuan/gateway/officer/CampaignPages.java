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
import org.dongthuan.gateway.client.NotificationClient;
import org.dongthuan.gateway.client.NotificationClient.DryRun;
import org.dongthuan.gateway.client.NotificationClient.Text;
import org.dongthuan.gateway.web.Page;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** One text to everybody of an incident: chosen, looked at with whom it would reach, and only then sent. */
@Path("/officer/incidents/{id:[A-Za-z0-9-]{1,64}}/campaign")
@Authenticated
@RunOnVirtualThread
public class CampaignPages {

    private static final String FOR_CAMPAIGNS = "CAMPAIGN_";

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance campaign(
                Page page,
                Notice notice,
                Incident incident,
                List<Text> texts,
                String chosen,
                DryRun tried,
                List<ActionForm> actions);
    }

    private final Visitor visitor;
    private final ThingPage pages;
    private final CaseTrackingClient cases;
    private final NotificationClient notification;

    CampaignPages(
            Visitor visitor,
            ThingPage pages,
            @RestClient CaseTrackingClient cases,
            @RestClient NotificationClient notification) {
        this.visitor = visitor;
        this.pages = pages;
        this.cases = cases;
        this.notification = notification;
    }

    @GET
    public Response choose(@PathParam("id") String id) {
        return pages.open(
                Area.CAMPAIGNS,
                (page, notice, refused) ->
                        show(page, notice, id, visitor.code("text").orElse(""), refused));
    }

    @POST
    @Path("/start")
    public Response start(@PathParam("id") String id, MultivaluedMap<String, String> form) {
        return pages.act(
                Area.CAMPAIGNS,
                new ThingPage.Sent(List.of(Subject.NEW_CAMPAIGN), id, "start", form, page(id)),
                (page, notice, refused) ->
                        show(page, notice, id, refused.typed().getOrDefault("template", ""), refused));
    }

    /** @param chosen code of a text; empty before one is chosen */
    private TemplateInstance show(Page page, Notice notice, String id, String chosen, ActionForm.Refused refused) {
        Incident incident = cases.incident(id);
        List<Text> texts = notification.templates().items().stream()
                .filter(text -> text.medium().equals("SMS")
                        && text.code().startsWith(FOR_CAMPAIGNS)
                        && !text.planned()
                        && text.language().equals(page.lang()))
                .toList();
        DryRun tried = texts.stream().anyMatch(text -> text.code().equals(chosen))
                ? notification.dryRun(Map.of("code", chosen, "incidentId", id))
                : null;
        // Nothing can be started that nobody has looked at, nor what would reach nobody.
        boolean ready = tried != null && tried.reach().people() > 0;
        List<ActionForm> forms = ready ? forms(id, chosen) : List.of();
        return Templates.campaign(page, notice, incident, texts, chosen, tried, ActionForm.withRefused(forms, refused));
    }

    private List<ActionForm> forms(String id, String chosen) {
        Thing toStart = new Thing(id + "/campaign", "", List.of("start"), null);
        return ActionForm.offered(visitor.officer(), Subject.NEW_CAMPAIGN, toStart).stream()
                .map(form -> form.filled(Map.of("template", chosen)))
                .toList();
    }

    private static String page(String id) {
        return Subject.NEW_CAMPAIGN.page(id) + "/campaign";
    }
}
