package org.dongthuan.gateway.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dongthuan.gateway.client.FormalRequestClient.Verification;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** A bank's letters to its customers, made with a reply: one for each holder, and its way to them. */
@Path("/api/v1/customer-letters")
@RegisterRestClient(configKey = "bank-integration")
@RegisterProvider(ForwardIdentity.class)
@RegisterProvider(ServiceProblemMapper.class)
public interface CustomerLetterClient {

    /** Oldest first; for citizens their own. @param requestId and the others are {@code null} for all */
    @GET
    ItemList<Letter> letters(
            @QueryParam("requestId") String requestId,
            @QueryParam("incidentId") String incidentId,
            @QueryParam("state") String state,
            @QueryParam("after") String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/{id}")
    Letter letter(@PathParam("id") String id);

    /** PDF. The answer must be closed. */
    @GET
    @Path("/{id}/content")
    Response content(@PathParam("id") String id);

    @GET
    @Path("/{id}/verification")
    Verification verify(@PathParam("id") String id);

    /** One step of many letters, each by itself. */
    @POST
    @Path("/bulk")
    ItemList<Result> moveAll(Map<String, Object> steps);

    /**
     * A letter to one customer.
     *
     * @param holderName as this role may see it: initials for supervisors
     * @param code of the holder's case, where it is known
     * @param accounts how many it lists
     * @param issuedAt absent before it is made
     */
    record Letter(
            String id,
            String requestId,
            String incidentId,
            String number,
            String holderName,
            String code,
            String state,
            int accounts,
            String sha256,
            Instant issuedAt,
            List<Way> steps,
            List<String> actions,
            Long version) {

        public Letter {
            steps = steps == null ? List.of() : steps;
            actions = actions == null ? List.of() : actions;
        }

        public boolean isMade() {
            return issuedAt != null;
        }
    }

    /** A step on its way. @param on day it happened @param note how the commune handed it over */
    record Way(String to, LocalDate on, Instant at, String role, String org, String note) {}

    /** What became of the step of one letter. @param code of the problem where it was not done */
    record Result(String letterId, boolean done, String state, String code) {}
}
