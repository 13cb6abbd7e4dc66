package org.dongthuan.gateway.citizen;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.dongthuan.gateway.web.FieldErrors;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;

/** A consent that somebody else says the citizen gave: what is claimed, the citizen's own word on it, and the verdict. */
@Path("/my/claims/{id:[A-Za-z0-9-]{1,64}}")
@RunOnVirtualThread
public class MyClaimsResource {

    @CheckedTemplate(basePath = "Citizen")
    static class Templates {
        static native TemplateInstance claim(
                Page page, MyClaim mine, String done, String refused, Map<String, String> typed, FieldErrors errors);
    }

    private final CitizenVisit visit;
    private final MyClaim.Reader reader;
    private final MyWishes wishes;

    MyClaimsResource(CitizenVisit visit, MyClaim.Reader reader, MyWishes wishes) {
        this.visit = visit;
        this.reader = reader;
        this.wishes = wishes;
    }

    @GET
    public Response show(@PathParam("id") String id, RoutingContext rc) {
        String done = rc.request().getParam("done");
        return visit.in(
                rc,
                page -> page(
                        200, page, id, page.hasLabel("my-done", done) ? page.label("my-done", done) : "", nothing()));
    }

    /** The citizen's word; said again it corrects what was said before. */
    @POST
    @Path("/say")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response say(@PathParam("id") String id, MultivaluedMap<String, String> form, RoutingContext rc) {
        return send("say-consent", id, form, rc);
    }

    @POST
    @Path("/appeal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response appeal(@PathParam("id") String id, MultivaluedMap<String, String> form, RoutingContext rc) {
        return send("appeal-consent", id, form, rc);
    }

    /** What was proven is taken back. */
    @POST
    @Path("/withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("id") String id, MultivaluedMap<String, String> form, RoutingContext rc) {
        return send("withdraw-consent", id, form, rc);
    }

    private Response send(String wish, String id, MultivaluedMap<String, String> form, RoutingContext rc) {
        form.putSingle("id", id);
        return visit.in(rc, page -> {
            MyWishes.Answer answer = wishes.send(wish, form, page);
            return answer.isTaken()
                    ? Pages.goTo("/my/claims/" + id + "?done=" + wish)
                    : page(answer.status(), page, id, "", answer);
        });
    }

    private Response page(int status, Page page, String id, String done, MyWishes.Answer answer) {
        String refused = answer.refused().isEmpty() ? "" : page.label("decision", answer.refused());
        return Pages.html(
                status, Templates.claim(page, reader.read(id), done, refused, answer.typed(), answer.errors()), page);
    }

    private static MyWishes.Answer nothing() {
        return MyWishes.Answer.taken();
    }
}
