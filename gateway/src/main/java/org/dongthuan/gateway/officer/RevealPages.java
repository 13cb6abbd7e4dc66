package org.dongthuan.gateway.officer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.client.ServiceProblem;
import org.dongthuan.gateway.client.VaultClient;
import org.dongthuan.gateway.client.VaultClient.Reveal;
import org.dongthuan.gateway.web.FieldErrors;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Requests to see one hidden thing: asked on the page of the complaint or file, decided by somebody else, looked through. */
@Path("/officer/reveals")
@Authenticated
@RunOnVirtualThread
public class RevealPages {

    private static final int REFUSED = 422;

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance reveals(Page page, Notice notice, ItemList<Reveal> list, String state);

        static native TemplateInstance reveal(Page page, Notice notice, Reveal reveal, List<ActionForm> actions);

        static native TemplateInstance revealed(Page page, Reveal reveal, Look.Seen seen);
    }

    private final Visitor visitor;
    private final ThingPage pages;
    private final VaultClient vault;

    RevealPages(Visitor visitor, ThingPage pages, @RestClient VaultClient vault) {
        this.visitor = visitor;
        this.pages = pages;
        this.vault = vault;
    }

    @GET
    public Response list() {
        Page page = visitor.in(Area.REVEALS);
        ItemList<Reveal> list = vault.reveals(visitor.state(), visitor.after(), Visitor.pageSize());
        return Pages.ok(Templates.reveals(page, visitor.notice(page), list, visitor.state()), page);
    }

    @GET
    @Path("/{id:[A-Za-z0-9-]{1,64}}")
    public Response one(@PathParam("id") String id) {
        return pages.open(Area.REVEALS, (page, notice, refused) -> show(page, notice, id, refused));
    }

    /** The answer itself shows what was asked for: it has no address to come back to, and nobody may keep it. */
    @POST
    @Path("/{id:[A-Za-z0-9-]{1,64}}/look")
    public Response look(@PathParam("id") String id, MultivaluedMap<String, String> form) {
        Page page = visitor.in(Area.REVEALS);
        Action look = RoleActions.find(visitor.officer(), List.of(Subject.REVEAL), "look", form.keySet())
                .orElseThrow(NotFoundException::new);
        Reveal reveal = vault.reveal(id);
        try {
            Look.Seen seen = Look.through(vault, id);
            return seen.isPaper() ? seen.handedOut() : Pages.ok(Templates.revealed(page, reveal, seen), page);
        } catch (ServiceProblem problem) {
            if (problem.status() == 404 || problem.isDown()) {
                throw problem;
            }
            FieldErrors errors = new FieldErrors();
            ActionPost.explain(problem, look, page, errors);
            ActionForm.Refused refused = new ActionForm.Refused(page.path(), Map.of(), errors);
            return Pages.html(REFUSED, show(page, Notice.of(refused), id, refused), page);
        }
    }

    @POST
    @Path("/{id:[A-Za-z0-9-]{1,64}}/{event}")
    public Response act(
            @PathParam("id") String id, @PathParam("event") String event, MultivaluedMap<String, String> form) {
        return pages.act(
                Area.REVEALS,
                ThingPage.Sent.of(Subject.REVEAL, id, event, form),
                (page, notice, refused) -> show(page, notice, id, refused));
    }

    private TemplateInstance show(Page page, Notice notice, String id, ActionForm.Refused refused) {
        Reveal reveal = vault.reveal(id);
        List<ActionForm> forms = ActionForm.offered(visitor.officer(), Subject.REVEAL, Thing.of(reveal));
        return Templates.reveal(page, notice, reveal, ActionForm.withRefused(forms, refused));
    }
}
