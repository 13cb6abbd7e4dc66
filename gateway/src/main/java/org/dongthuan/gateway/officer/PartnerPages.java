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
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.client.PartnerClient;
import org.dongthuan.gateway.client.PartnerClient.Delivery;
import org.dongthuan.gateway.client.PartnerClient.Endpoint;
import org.dongthuan.gateway.client.PartnerClient.Partner;
import org.dongthuan.gateway.client.PartnerClient.Step;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The administrators' pages about partners: who may hear of what, and whether their webhooks arrive. */
@Path("/officer/partners")
@Authenticated
@RunOnVirtualThread
public class PartnerPages {

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance partners(
                Page page, Notice notice, ItemList<Partner> list, List<ActionForm> actions);

        static native TemplateInstance partner(
                Page page,
                Notice notice,
                Partner partner,
                List<Endpoint> endpoints,
                List<Step> history,
                List<ActionForm> actions);

        static native TemplateInstance partnerDeliveries(Page page, String partnerId, ItemList<Delivery> list);
    }

    private final Visitor visitor;
    private final ThingPage pages;
    private final PartnerClient partners;

    PartnerPages(Visitor visitor, ThingPage pages, @RestClient PartnerClient partners) {
        this.visitor = visitor;
        this.pages = pages;
        this.partners = partners;
    }

    @GET
    public Response list() {
        return pages.open(Area.PARTNERS, this::all);
    }

    @POST
    @Path("/" + ThingPage.NEW + "/{event}")
    public Response register(@PathParam("event") String event, MultivaluedMap<String, String> form) {
        return pages.act(
                Area.PARTNERS, ThingPage.Sent.ofNew(Subject.NEW_PARTNER, Area.PARTNERS, event, form), this::all);
    }

    /** Where a reload of a refused registration ends. */
    @GET
    @Path("/" + ThingPage.NEW)
    public Response listAgain() {
        return Pages.goTo(Area.PARTNERS.path());
    }

    @GET
    @Path("/{id:[A-Za-z0-9-]{1,64}}")
    public Response one(@PathParam("id") String id) {
        return pages.open(Area.PARTNERS, (page, notice, refused) -> show(page, notice, id, refused));
    }

    @POST
    @Path("/{id:[A-Za-z0-9-]{1,64}}/{event}")
    public Response act(
            @PathParam("id") String id, @PathParam("event") String event, MultivaluedMap<String, String> form) {
        return pages.act(
                Area.PARTNERS,
                ThingPage.Sent.of(Subject.PARTNER, id, event, form),
                (page, notice, refused) -> show(page, notice, id, refused));
    }

    @GET
    @Path("/{id:[A-Za-z0-9-]{1,64}}/endpoints/{endpointId:[A-Za-z0-9-]{1,64}}")
    public Response deliveries(@PathParam("id") String id, @PathParam("endpointId") String endpointId) {
        return pages.open(
                Area.PARTNERS,
                (page, notice, refused) -> Templates.partnerDeliveries(
                        page, id, partners.deliveries(endpointId, visitor.after(), Visitor.pageSize())));
    }

    private TemplateInstance all(Page page, Notice notice, ActionForm.Refused refused) {
        List<ActionForm> forms = ActionForm.offered(visitor.officer(), Subject.NEW_PARTNER, Thing.toMake("register"));
        return Templates.partners(
                page,
                notice,
                partners.partners(visitor.after(), Visitor.pageSize()),
                ActionForm.withRefused(forms, refused));
    }

    private TemplateInstance show(Page page, Notice notice, String id, ActionForm.Refused refused) {
        Partner partner = partners.partner(id);
        List<ActionForm> forms = ActionForm.offered(visitor.officer(), Subject.PARTNER, Thing.of(partner)).stream()
                .map(form -> form.filled(
                        java.util.Map.of("name", partner.name(), "scopes", String.join(",", partner.scopes()))))
                .toList();
        return Templates.partner(
                page,
                notice,
                partner,
                partners.endpoints(id).items(),
                partners.history(id).items(),
                ActionForm.withRefused(forms, refused));
    }
}
