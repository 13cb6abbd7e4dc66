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

    private final CitizenVisit visit;
    private final ConsentClient consent;

    MyConsentsResource(CitizenVisit visit, @RestClient ConsentClient consent) {
        this.visit = visit;
        this.consent = consent;
    }

    @GET
    public Response list(RoutingContext rc) {
        String after = Optional.ofNullable(rc.request().getParam("after"))
                .filter(cursor -> !cursor.isBlank())
                .orElse(null);
        return visit.in(rc, page -> Pages.ok(Templates.consents(page, consent.records(after, PAGE_SIZE)), page));
    }

    @GET
    @Path("/{id:[A-Za-z0-9-]{1,64}}")
    public Response receipt(@PathParam("id") String id, RoutingContext rc) {
        return visit.in(rc, page -> {
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
}
