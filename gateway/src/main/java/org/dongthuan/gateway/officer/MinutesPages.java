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
import org.dongthuan.gateway.client.DutyClient.Minutes;
import org.dongthuan.gateway.web.Page;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Minutes: read out, signed by each party in its own session, refused before witnesses, sealed. */
@Path("/officer/minutes")
@Authenticated
@RunOnVirtualThread
public class MinutesPages {

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance minutes(Page page, Notice notice, Minutes minutes, List<ActionForm> actions);
    }

    private final Visitor visitor;
    private final ThingPage pages;
    private final DutyClient duties;

    MinutesPages(Visitor visitor, ThingPage pages, @RestClient DutyClient duties) {
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
                ThingPage.Sent.of(Subject.MINUTES, id, event, form),
                (page, notice, refused) -> show(page, notice, id, refused));
    }

    private TemplateInstance show(Page page, Notice notice, String id, ActionForm.Refused refused) {
        Minutes minutes = duties.minutes(id);
        List<ActionForm> forms = ActionForm.offered(visitor.officer(), Subject.MINUTES, Thing.of(minutes));
        forms = ActionForm.withOptions(
                forms,
                "refuse",
                minutes.parties().stream()
                        .filter(DutyClient.Party::open)
                        .map(party -> new ActionForm.Option(party.org(), page.org(party.org())))
                        .toList());
        return Templates.minutes(page, notice, minutes, ActionForm.withRefused(forms, refused));
    }
}
