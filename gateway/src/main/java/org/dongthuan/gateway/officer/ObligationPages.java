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
import org.dongthuan.gateway.client.DutyClient.Obligation;
import org.dongthuan.gateway.web.Page;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** An obligation: who answers for it, who does it, where its target stands, and what each body may say to it. */
@Path("/officer/obligations")
@Authenticated
@RunOnVirtualThread
public class ObligationPages {

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance obligation(
                Page page, Notice notice, Obligation obligation, List<ActionForm> actions);
    }

    private final Visitor visitor;
    private final ThingPage pages;
    private final DutyClient duties;

    ObligationPages(Visitor visitor, ThingPage pages, @RestClient DutyClient duties) {
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
                ThingPage.Sent.of(Subject.OBLIGATION, id, event, form),
                (page, notice, refused) -> show(page, notice, id, refused));
    }

    private TemplateInstance show(Page page, Notice notice, String id, ActionForm.Refused refused) {
        Obligation obligation = duties.obligation(id);
        List<ActionForm> forms = ActionForm.offered(visitor.officer(), Subject.OBLIGATION, Thing.of(obligation));
        forms = ActionForm.withOptions(
                forms,
                "mark-continuing",
                obligation.supervisors().stream()
                        .filter(body -> body.role().equals("CC"))
                        .map(body -> new ActionForm.Option(body.org(), page.org(body.org())))
                        .distinct()
                        .toList());
        return Templates.obligation(page, notice, obligation, ActionForm.withRefused(forms, refused));
    }
}
