package org.dongthuan.gateway.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the portals ask of consent. Fields not sent, or not shown to this role, are {@code null}. */
@Path("/api/v1/consent-claims")
@RegisterRestClient(configKey = "consent")
@RegisterProvider(ForwardIdentity.class)
@RegisterProvider(ServiceProblemMapper.class)
public interface ConsentClient {

    @GET
    ItemList<Claim> claims(
            @QueryParam("caseId") String caseId,
            @QueryParam("state") String state,
            @QueryParam("after") String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/{id}")
    Claim claim(@PathParam("id") String id);

    @POST
    @Path("/{id}/{event}")
    void act(
            @PathParam("id") String id,
            @PathParam("event") String event,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            Map<String, Object> body);

    /** A controller's word that consent was given; the proof is the controller's burden. */
    record Claim(
            String claimId,
            String id,
            String caseId,
            String accountId,
            String incidentId,
            String state,
            String verdict,
            Long version,
            String controllerOrg,
            Instant dueAt,
            Instant openedAt) {

        public String key() {
            return claimId != null ? claimId : id;
        }
    }
}
