package org.dongthuan.gateway.citizen;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.dongthuan.gateway.client.CallToken;
import org.dongthuan.gateway.client.ConsentClient;
import org.dongthuan.gateway.client.ConsentClient.Entry;
import org.dongthuan.gateway.client.ConsentClient.Keep;
import org.dongthuan.gateway.client.ConsentClient.Receipt;
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.client.ServiceProblem;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What a citizen agreed to, or is said to have agreed to; receipts to keep, and the way to take a consent back. */
@Path("/my/consents")
@RunOnVirtualThread
public class MyConsentsResource {

    private static final int PAGE_SIZE = 25;
    private static final String KEEPING = "ACCOUNT_KEEPING";

    @CheckedTemplate(basePath = "Citizen")
    static class Templates {
        static native TemplateInstance consents(Page page, ItemList<Entry> list);

        /** @param keep what can be taken back; {@code null} for nothing */
        static native TemplateInstance consentReceipt(Page page, Receipt receipt, Keep keep);

        static native TemplateInstance noReceipt(Page page, String why);
    }

    private final Pages pages;
    private final CitizenDoor door;
    private final CallToken callToken;
    private final ConsentClient consent;

    MyConsentsResource(Pages pages, CitizenDoor door, CallToken callToken, @RestClient ConsentClient consent) {
        this.pages = pages;
        this.door = door;
        this.callToken = callToken;
        this.consent = consent;
    }

    @GET
    public Response list(RoutingContext rc) {
        String after = Optional.ofNullable(rc.request().getParam("after"))
                .filter(cursor -> !cursor.isBlank())
                .orElse(null);
        return signedIn(rc, page -> Pages.ok(Templates.consents(page, consent.records(after, PAGE_SIZE)), page));
    }

    @GET
    @Path("/{id:[A-Za-z0-9-]{1,64}}")
    public Response receipt(@PathParam("id") String id, RoutingContext rc) {
        return signedIn(rc, page -> {
            try {
                Receipt receipt = consent.receipt(id);
                Keep keep = receipt.purpose().equals(KEEPING) ? consent.keep(id) : null;
                return Pages.ok(Templates.consentReceipt(page, receipt, keep), page);
            } catch (ServiceProblem problem) {
                if (problem.status() != 409) {
                    throw problem;
                }
                return Pages.html(409, Templates.noReceipt(page, problem.code()), page);
            }
        });
    }

    private Response signedIn(RoutingContext rc, Function<Page, Response> show) {
        Optional<String> token = door.token(rc);
        if (token.isEmpty()) {
            return Pages.goTo("/track");
        }
        callToken.use(token.get());
        try {
            return show.apply(pages.forCitizen(rc));
        } catch (ServiceProblem problem) {
            if (problem.status() != 401) {
                throw problem;
            }
            door.close(rc);
            return Pages.goTo("/track");
        }
    }
}
