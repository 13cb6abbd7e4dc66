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
    private final SignedIn signedIn;
    private final ActionPost actionPost;
    private final ConsentClient consent;

    ConsentClaimPages(Visitor visitor, SignedIn signedIn, ActionPost actionPost, @RestClient ConsentClient consent) {
        this.visitor = visitor;
        this.signedIn = signedIn;
        this.actionPost = actionPost;
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
        Page page = visitor.in(Area.CONSENT_CLAIMS);
        Claim claim = consent.claim(id);
        return Pages.ok(Templates.consentClaim(page, visitor.notice(page), claim, actions(claim)), page);
    }

    @POST
    @Path("/{id:[A-Za-z0-9-]{1,64}}/{event}")
    public Response act(
            @PathParam("id") String id, @PathParam("event") String event, MultivaluedMap<String, String> form) {
        Page page = visitor.in(Area.CONSENT_CLAIMS);
        return actionPost.run(
                signedIn.officer(),
                page,
                Subject.CONSENT_CLAIM,
                event,
                form,
                "/officer/consent-claims/" + id,
                (action, key, body) -> consent.act(id, action, key, body),
                refused -> {
                    Claim claim = consent.claim(id);
                    List<ActionForm> forms = ActionForm.withRefused(actions(claim), refused);
                    return Pages.html(422, Templates.consentClaim(page, Notice.of(refused), claim, forms), page);
                });
    }

    private List<ActionForm> actions(Claim claim) {
        return ActionForm.offered(
                signedIn.officer(), Subject.CONSENT_CLAIM, claim.key(), claim.state(), claim.version());
    }
}
