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
import java.util.Optional;
import org.dongthuan.gateway.client.CallToken;
import org.dongthuan.gateway.client.ServiceProblem;
import org.dongthuan.gateway.web.FieldErrors;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.dongthuan.gateway.web.Photos;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A citizen's own matter in plain words, and what is theirs to say: close or keep, how to be paid, add, confirm, withdraw. */
@Path("/my")
@RunOnVirtualThread
public class MyCaseResource {

    @CheckedTemplate(basePath = "Citizen")
    static class Templates {
        static native TemplateInstance myCase(
                Page page, MyCase mine, String done, String refused, Map<String, String> typed, FieldErrors errors);
    }

    private final Pages pages;
    private final CitizenDoor door;
    private final CallToken callToken;
    private final MyCase.Reader reader;
    private final MyWishes wishes;
    private final Photos photos;

    MyCaseResource(
            Pages pages, CitizenDoor door, CallToken callToken, MyCase.Reader reader, MyWishes wishes, Photos photos) {
        this.pages = pages;
        this.door = door;
        this.callToken = callToken;
        this.reader = reader;
        this.wishes = wishes;
        this.photos = photos;
    }

    @GET
    @Path("/case")
    public Response show(RoutingContext rc) {
        return signedIn(rc) ? page(200, rc, "", Map.of(), new FieldErrors()) : Pages.goTo("/track");
    }

    /** What the citizen says: a wish of {@link MyWishes} about one thing of theirs. */
    @POST
    @Path("/case/{wish:[a-z-]{1,20}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response say(@PathParam("wish") String wish, MultivaluedMap<String, String> form, RoutingContext rc) {
        if (!signedIn(rc)) {
            return Pages.goTo("/track");
        }
        MyWishes.Answer answer = wishes.send(wish, form, pages.forCitizen(rc));
        if (answer.isTaken()) {
            return Pages.goTo("/my/case?done=" + wish);
        }
        return page(answer.status(), rc, answer.refused(), answer.typed(), answer.errors());
    }

    @POST
    @Path("/case/photos")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response addPhoto(
            @RestForm("complaintId") String complaintId,
            @RestForm("key") String key,
            @RestForm("file") FileUpload file,
            RoutingContext rc) {
        if (!signedIn(rc)) {
            return Pages.goTo("/track");
        }
        if (!MyWishes.isId(complaintId)) {
            return page(422, rc, "400", Map.of(), new FieldErrors());
        }
        Optional<String> refusal = photos.add(complaintId, Photos.About.OTHER, key, file);
        if (refusal.isEmpty()) {
            return Pages.goTo("/my/case?done=photos");
        }
        FieldErrors errors = new FieldErrors();
        errors.add("file", pages.forCitizen(rc).label("refused", refusal.get()));
        return page(422, rc, "", Map.of(), errors);
    }

    @GET
    @Path("/case/photos/{id:[A-Za-z0-9-]{1,64}}")
    public Response photo(@PathParam("id") String id, RoutingContext rc) {
        return signedIn(rc) ? photos.show(id) : Pages.goTo("/track");
    }

    @POST
    @Path("/sign-out")
    public Response signOut(RoutingContext rc) {
        door.close(rc);
        return Pages.goTo("/");
    }

    private boolean signedIn(RoutingContext rc) {
        Optional<String> token = door.token(rc);
        token.ifPresent(callToken::use);
        return token.isPresent();
    }

    private Response page(
            int status, RoutingContext rc, String refused, Map<String, String> typed, FieldErrors errors) {
        Page page = pages.forCitizen(rc);
        MyCase mine;
        try {
            mine = reader.read();
        } catch (ServiceProblem over) {
            door.close(rc);
            return Pages.goTo("/track");
        }
        String asked = rc.request().getParam("done");
        String done = page.hasLabel("my-done", asked) ? page.label("my-done", asked) : "";
        String words = refused.isEmpty() ? "" : page.label("decision", refused);
        return Pages.html(status, Templates.myCase(page, mine, done, words, typed, errors), page);
    }
}
