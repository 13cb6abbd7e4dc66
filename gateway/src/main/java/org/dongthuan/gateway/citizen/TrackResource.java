package org.dongthuan.gateway.citizen;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.dongthuan.gateway.admission.RateLimits;
import org.dongthuan.gateway.client.IntakeClient;
import org.dongthuan.gateway.client.ServiceProblem;
import org.dongthuan.gateway.edge.CallerOf;
import org.dongthuan.gateway.web.FieldErrors;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Sign-in of citizens: the code of the receipt, then the number sent to their phone. */
@Path("/track")
@RunOnVirtualThread
public class TrackResource {

    @CheckedTemplate(basePath = "Citizen")
    static class Templates {
        static native TemplateInstance track(Page page, String code, FieldErrors errors);

        static native TemplateInstance code(Page page, FieldErrors errors);
    }

    private final Pages pages;
    private final IntakeClient intake;
    private final CitizenDoor door;
    private final RateLimits rateLimits;
    private final CallerOf callerOf;

    TrackResource(
            Pages pages, @RestClient IntakeClient intake, CitizenDoor door, RateLimits rateLimits, CallerOf callerOf) {
        this.pages = pages;
        this.intake = intake;
        this.door = door;
        this.rateLimits = rateLimits;
        this.callerOf = callerOf;
    }

    @GET
    public Response form(RoutingContext rc) {
        Page page = pages.forCitizen(rc);
        return Pages.ok(Templates.track(page, "", new FieldErrors()), page);
    }

    @POST
    public Response requestCode(@FormParam("code") String code, RoutingContext rc) {
        Page page = pages.forCitizen(rc);
        String typed = code == null ? "" : code.strip().toUpperCase(java.util.Locale.ROOT);
        if (typed.isEmpty()) {
            return again(422, page, typed, "signin.code");
        }
        if (rateLimits.refusal(callerOf.anonymous(rc)).isPresent()) {
            return again(429, page, typed, "error.429");
        }
        try {
            IntakeClient.Challenge challenge = intake.requestSignInCode(Map.of("code", typed));
            door.begin(rc, challenge.challengeId());
            return Pages.goTo("/track/code");
        } catch (ServiceProblem problem) {
            if (problem.isDown() || problem.status() == 429) {
                throw problem;
            }
            return again(422, page, typed, "signin.unknown");
        }
    }

    @GET
    @Path("/code")
    public Response codeForm(RoutingContext rc) {
        Page page = pages.forCitizen(rc);
        return door.challenge(rc).isEmpty()
                ? Pages.goTo("/track")
                : Pages.ok(Templates.code(page, new FieldErrors()), page);
    }

    @POST
    @Path("/code")
    public Response openSession(@FormParam("oneTimeCode") String oneTimeCode, RoutingContext rc) {
        Page page = pages.forCitizen(rc);
        Optional<String> challenge = door.challenge(rc);
        if (challenge.isEmpty()) {
            return Pages.goTo("/track");
        }
        if (rateLimits.refusal(callerOf.anonymous(rc)).isPresent()) {
            return codeAgain(429, page, "error.429");
        }
        String digits = oneTimeCode == null ? "" : oneTimeCode.replaceAll("\\s", "");
        try {
            door.open(rc, intake.openSession(Map.of("challengeId", challenge.get(), "oneTimeCode", digits)));
            return Pages.goTo("/my/case");
        } catch (ServiceProblem problem) {
            if (problem.isDown()) {
                throw problem;
            }
            return codeAgain(422, page, "signin.wrong");
        }
    }

    private static Response again(int status, Page page, String code, String reason) {
        FieldErrors errors = new FieldErrors();
        errors.add("code", words(page, reason));
        return Pages.html(status, Templates.track(page, code, errors), page);
    }

    private static Response codeAgain(int status, Page page, String reason) {
        FieldErrors errors = new FieldErrors();
        errors.add("oneTimeCode", words(page, reason));
        return Pages.html(status, Templates.code(page, errors), page);
    }

    private static String words(Page page, String reason) {
        String[] parts = reason.split("\\.");
        return page.label(parts[0], parts[1]);
    }
}
