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
import org.dongthuan.gateway.client.DutyClient.Commitment;
import org.dongthuan.gateway.web.Page;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** A written commitment: signed by the head of the organisation, registered and brought into force by the chair. */
@Path("/officer/commitments")
@Authenticated
@RunOnVirtualThread
public class CommitmentPages {

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance commitment(
                Page page, Notice notice, Commitment commitment, List<ActionForm> actions);
    }

    private final Visitor visitor;
    private final ThingPage pages;
    private final DutyClient duties;

    CommitmentPages(Visitor visitor, ThingPage pages, @RestClient DutyClient duties) {
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
                ThingPage.Sent.of(Subject.COMMITMENT, id, event, form),
                (page, notice, refused) -> show(page, notice, id, refused));
    }

    private TemplateInstance show(Page page, Notice notice, String id, ActionForm.Refused refused) {
        Commitment commitment = duties.commitment(id);
        List<ActionForm> forms = ActionForm.offered(visitor.officer(), Subject.COMMITMENT, Thing.of(commitment));
        return Templates.commitment(page, notice, commitment, ActionForm.withRefused(forms, refused));
    }
}
