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
import java.util.stream.Stream;
import org.dongthuan.gateway.client.ConsentClient;
import org.dongthuan.gateway.client.ConsentClient.Claim;
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Claims that consent was given: evidence is asked for, judged, and the verdict takes two persons. */
@Path("/officer/consent-claims")
@Authenticated
@RunOnVirtualThread
public class ConsentClaimPages {

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance consentClaims(Page page, ItemList<Claim> list, String state);

        static native TemplateInstance consentClaim(Page page, Notice notice, Claim claim, List<ActionForm> actions);
    }

    private final Visitor visitor;
    private final ThingPage pages;
    private final ConsentClient consent;

    ConsentClaimPages(Visitor visitor, ThingPage pages, @RestClient ConsentClient consent) {
        this.visitor = visitor;
        this.pages = pages;
        this.consent = consent;
    }

    @GET
    public Response list() {
        Page page = visitor.in(Area.CONSENT_CLAIMS);
        ItemList<Claim> list = consent.claims(null, visitor.state(), visitor.after(), Visitor.pageSize());
        return Pages.ok(Templates.consentClaims(page, list, visitor.state()), page);
    }

    @GET
    @Path("/{id:[A-Za-z0-9-]{1,64}}")
    public Response one(@PathParam("id") String id) {
        return pages.open(Area.CONSENT_CLAIMS, (page, notice, refused) -> show(page, notice, id, refused));
    }

    @POST
    @Path("/{id:[A-Za-z0-9-]{1,64}}/{event}")
    public Response act(
            @PathParam("id") String id, @PathParam("event") String event, MultivaluedMap<String, String> form) {
        return pages.act(
                Area.CONSENT_CLAIMS,
                new ThingPage.Sent(
                        List.of(Subject.CONSENT_CLAIM, Subject.CONSENT_CIRCUMSTANCE),
                        id,
                        event,
                        form,
                        Subject.CONSENT_CLAIM.page(id)),
                (page, notice, refused) -> show(page, notice, id, refused));
    }

    private TemplateInstance show(Page page, Notice notice, String id, ActionForm.Refused refused) {
        Claim claim = consent.claim(id);
        Thing thing = Thing.inState(id, claim.state(), claim.version());
        Stream<ActionForm> circumstances =
                ActionForm.offered(visitor.officer(), Subject.CONSENT_CIRCUMSTANCE, thing).stream()
                        .map(form -> form.filled(Map.of("incidentId", claim.incidentId())));
        List<ActionForm> forms = Stream.concat(
                        ActionForm.offered(visitor.officer(), Subject.CONSENT_CLAIM, thing).stream(), circumstances)
                .toList();
        return Templates.consentClaim(page, notice, claim, ActionForm.withRefused(forms, refused));
    }
}
