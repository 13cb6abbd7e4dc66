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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dongthuan.gateway.client.BankIntegrationClient;
import org.dongthuan.gateway.client.BankIntegrationClient.Holder;
import org.dongthuan.gateway.client.CallToken;
import org.dongthuan.gateway.client.IntakeClient;
import org.dongthuan.gateway.client.IntakeClient.Complaint;
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.client.ServiceProblem;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** A citizen's own complaint in plain words, and the decision that is theirs alone: close or keep. */
@Path("/my")
@RunOnVirtualThread
public class MyCaseResource {

    private static final Set<String> DECISIONS = Set.of("CLOSE", "KEEP");

    @CheckedTemplate(basePath = "Citizen")
    static class Templates {
        static native TemplateInstance myCase(
                Page page,
                Part<Complaint> complaint,
                Part<Holder> holder,
                Progress progress,
                String notice,
                String key);
    }

    private final Pages pages;
    private final CitizenDoor door;
    private final CallToken callToken;
    private final IntakeClient intake;
    private final BankIntegrationClient bank;

    MyCaseResource(
            Pages pages,
            CitizenDoor door,
            CallToken callToken,
            @RestClient IntakeClient intake,
            @RestClient BankIntegrationClient bank) {
        this.pages = pages;
        this.door = door;
        this.callToken = callToken;
        this.intake = intake;
        this.bank = bank;
    }

    @GET
    @Path("/case")
    public Response show(RoutingContext rc) {
        return signedIn(rc) ? page(200, rc, "") : Pages.goTo("/track");
    }

    @POST
    @Path("/case/decision")
    public Response decide(
            @FormParam("decision") String decision,
            @FormParam("caseId") String caseId,
            @FormParam("version") String version,
            @FormParam("key") String key,
            RoutingContext rc) {
        if (!signedIn(rc)) {
            return Pages.goTo("/track");
        }
        if (decision == null || !DECISIONS.contains(decision) || !isId(caseId)) {
            return page(422, rc, "choose");
        }
        Map<String, Object> body = new HashMap<>();
        body.put("decision", decision);
        if (version != null && version.matches("\\d{1,18}")) {
            body.put("version", Long.valueOf(version));
        }
        try {
            bank.decide(caseId, key, body);
            return Pages.goTo("/my/case");
        } catch (ServiceProblem problem) {
            return page(problem.isDown() ? 503 : 409, rc, problem.isDown() ? "503" : "409");
        }
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

    private Response page(int status, RoutingContext rc, String notice) {
        Page page = pages.forCitizen(rc);
        Part<Complaint> complaint;
        try {
            complaint = new Part<>(intake.ownComplaint(), Part.State.SHOWN);
        } catch (ServiceProblem problem) {
            if (problem.status() == 401) {
                door.close(rc);
                return Pages.goTo("/track");
            }
            complaint = new Part<>(null, Part.State.DOWN);
        }
        Part<Holder> holder = Part.of(bank::me);
        Progress progress = Progress.of(complaint.optional(), holder.optional());
        String words = notice.isEmpty() ? "" : page.label("decision", notice);
        return Pages.html(
                status,
                Templates.myCase(
                        page,
                        complaint,
                        holder,
                        progress,
                        words,
                        UUID.randomUUID().toString()),
                page);
    }

    private static boolean isId(String id) {
        return id != null && id.matches("[A-Za-z0-9-]{1,64}");
    }
}
