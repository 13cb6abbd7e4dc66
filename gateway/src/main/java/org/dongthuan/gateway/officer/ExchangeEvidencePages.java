package org.dongthuan.gateway.officer;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.dongthuan.gateway.client.ExchangeEvidenceClient;
import org.dongthuan.gateway.client.ExchangeEvidenceClient.NewEvidence;
import org.dongthuan.gateway.client.ServiceProblem;
import org.dongthuan.gateway.client.ServiceProblemMapper;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Making and fetching containers of signed messages, from the page of the account or the order. */
@Path("/officer/exchange-evidence")
@Authenticated
@RunOnVirtualThread
public class ExchangeEvidencePages {

    private static final int OK = 200;
    private static final int INVALID = 422;
    private static final String ID = "[A-Za-z0-9-]{1,64}";

    private final Visitor visitor;
    private final ExchangeEvidenceClient evidence;

    ExchangeEvidencePages(Visitor visitor, @RestClient ExchangeEvidenceClient evidence) {
        this.visitor = visitor;
        this.evidence = evidence;
    }

    @POST
    public Response make(MultivaluedMap<String, String> form) {
        visitor.in(Area.EXCHANGE_EVIDENCE);
        String account = id(form, "accountId");
        String order = id(form, "orderId");
        String back = account == null ? Subject.CLOSURE_ORDER.page(order) : Subject.ACCOUNT.page(account);
        String reason = form.getFirst("reasonCode");
        if (reason == null || reason.isBlank()) {
            return Pages.goTo(back + "?refused=no-reason-chosen");
        }
        try {
            evidence.make(form.getFirst("key"), new NewEvidence(account, order, reason));
            return Pages.goTo(back + "?done=exchange-evidence.make");
        } catch (ServiceProblem problem) {
            if (problem.isDown() || problem.status() == 404) {
                throw problem;
            }
            return Pages.goTo(
                    back + "?refused=" + (problem.status() == INVALID ? "nothing-exchanged" : problem.status()));
        }
    }

    @GET
    @Path("/{id:" + ID + "}")
    public Response container(@PathParam("id") String id) {
        visitor.in(Area.EXCHANGE_EVIDENCE);
        try (Response answer = evidence.container(id)) {
            if (answer.getStatus() != OK) {
                throw new ServiceProblemMapper().toThrowable(answer);
            }
            return Response.ok(answer.readEntity(byte[].class), "application/zip")
                    .header("Content-Disposition", "attachment; filename=\"evidence-" + id + ".zip\"")
                    .header("Cache-Control", "no-store")
                    .build();
        }
    }

    private static String id(MultivaluedMap<String, String> form, String field) {
        String id = form.getFirst(field);
        return id != null && id.matches(ID) ? id : null;
    }
}
