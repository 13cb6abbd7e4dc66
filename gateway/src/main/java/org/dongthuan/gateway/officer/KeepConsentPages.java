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
import org.dongthuan.gateway.client.ConsentClient;
import org.dongthuan.gateway.client.ConsentClient.Keep;
import org.dongthuan.gateway.client.ConsentClient.Receipt;
import org.dongthuan.gateway.client.ConsentClient.Revisions;
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** New consents to keep an account: the holder's answer at the desk, and the verdict of two persons. */
@Path("/officer/keep-consents")
@Authenticated
@RunOnVirtualThread
public class KeepConsentPages {

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance keepConsents(Page page, ItemList<Keep> list, String state);

        static native TemplateInstance keepReceipt(Page page, Receipt receipt, Revisions revisions);

        static native TemplateInstance keepConsent(Page page, Notice notice, Keep keep, List<ActionForm> actions);
    }

    private final Visitor visitor;
    private final ThingPage pages;
    private final ConsentClient consent;

    KeepConsentPages(Visitor visitor, ThingPage pages, @RestClient ConsentClient consent) {
        this.visitor = visitor;
        this.pages = pages;
        this.consent = consent;
    }

    @GET
    public Response list() {
        Page page = visitor.in(Area.KEEP_CONSENTS);
        ItemList<Keep> list = consent.keeps(visitor.state(), visitor.after(), Visitor.pageSize());
        return Pages.ok(Templates.keepConsents(page, list, visitor.state()), page);
    }

    @GET
    @Path("/{id:[A-Za-z0-9-]{1,64}}")
    public Response one(@PathParam("id") String id) {
        return pages.open(Area.KEEP_CONSENTS, (page, notice, refused) -> show(page, notice, id, refused));
    }

    /** What the holder agreed to, to print and hand over. */
    @GET
    @Path("/{id:[A-Za-z0-9-]{1,64}}/receipt")
    public Response receipt(@PathParam("id") String id) {
        Page page = visitor.in(Area.KEEP_CONSENTS);
        return Pages.ok(Templates.keepReceipt(page, consent.receipt(id), consent.revisions(id)), page);
    }

    @POST
    @Path("/{id:[A-Za-z0-9-]{1,64}}/{event}")
    public Response act(
            @PathParam("id") String id, @PathParam("event") String event, MultivaluedMap<String, String> form) {
        return pages.act(
                Area.KEEP_CONSENTS,
                ThingPage.Sent.of(Subject.KEEP_CONSENT, id, event, form),
                (page, notice, refused) -> show(page, notice, id, refused));
    }

    private TemplateInstance show(Page page, Notice notice, String id, ActionForm.Refused refused) {
        Keep keep = consent.keep(id);
        List<ActionForm> forms = ActionForm.offered(
                visitor.officer(), Subject.KEEP_CONSENT, Thing.inState(id, keep.state(), keep.version()));
        return Templates.keepConsent(page, notice, keep, ActionForm.withRefused(forms, refused));
    }
}
