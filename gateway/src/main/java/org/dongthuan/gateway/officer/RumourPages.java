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
import org.dongthuan.gateway.client.DutyClient;
import org.dongthuan.gateway.client.DutyClient.Rumour;
import org.dongthuan.gateway.web.Page;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Rumours: assessed, answered with what two bodies approved, published, closed. */
@Path("/officer/rumours")
@Authenticated
@RunOnVirtualThread
public class RumourPages {

    private static final int MOST = 100;

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance rumour(Page page, Notice notice, Rumour rumour, List<ActionForm> actions);
    }

    private final Visitor visitor;
    private final ThingPage pages;
    private final DutyClient duties;

    RumourPages(Visitor visitor, ThingPage pages, @RestClient DutyClient duties) {
        this.visitor = visitor;
        this.pages = pages;
        this.duties = duties;
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
        return pages.act(
                Area.INCIDENTS,
                ThingPage.Sent.of(Subject.RUMOUR, id, event, form),
                (page, notice, refused) -> show(page, notice, id, refused));
    }

    private TemplateInstance show(Page page, Notice notice, String id, ActionForm.Refused refused) {
        Rumour rumour = duties.rumour(id);
        List<ActionForm> forms = ActionForm.offered(visitor.officer(), Subject.RUMOUR, Thing.of(rumour));
        if (forms.stream().anyMatch(form -> form.action().event().equals("close"))) {
            forms = ActionForm.withOptions(
                    forms,
                    "close",
                    duties.rumoursOf(rumour.incidentId(), MOST).items().stream()
                            .filter(other ->
                                    other.publishedAt() != null && !other.id().equals(id))
                            .map(other -> new ActionForm.Option(other.id(), other.claim()))
                            .toList());
        }
        return Templates.rumour(page, notice, rumour, ActionForm.withRefused(forms, refused));
    }
}
