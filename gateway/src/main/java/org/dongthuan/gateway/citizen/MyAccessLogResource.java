package org.dongthuan.gateway.citizen;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.dongthuan.gateway.client.CallToken;
import org.dongthuan.gateway.client.CaseTrackingClient;
import org.dongthuan.gateway.client.CaseTrackingClient.Access;
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.client.ServiceProblem;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Who looked at or changed the citizen's own data. */
@Path("/my/access-log")
@RunOnVirtualThread
public class MyAccessLogResource {

    private static final int PAGE_SIZE = 25;

    @CheckedTemplate(basePath = "Citizen")
    static class Templates {
        static native TemplateInstance accessLog(Page page, ItemList<Access> list);
    }

    private final Pages pages;
    private final CitizenDoor door;
    private final CallToken callToken;
    private final CaseTrackingClient cases;

    MyAccessLogResource(Pages pages, CitizenDoor door, CallToken callToken, @RestClient CaseTrackingClient cases) {
        this.pages = pages;
        this.door = door;
        this.callToken = callToken;
        this.cases = cases;
    }

    @GET
    public Response show(RoutingContext rc) {
        Optional<String> token = door.token(rc);
        if (token.isEmpty()) {
            return Pages.goTo("/track");
        }
        callToken.use(token.get());
        Page page = pages.forCitizen(rc);
        String after = Optional.ofNullable(rc.request().getParam("after"))
                .filter(cursor -> !cursor.isBlank())
                .orElse(null);
        try {
            return Pages.ok(Templates.accessLog(page, cases.accessLog(after, PAGE_SIZE)), page);
        } catch (ServiceProblem problem) {
            if (problem.isDown()) {
                throw problem;
            }
            door.close(rc);
            return Pages.goTo("/track");
        }
    }
}
