package org.dongthuan.gateway.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Containers of both sides' signed messages of an account or an order. */
@Path("/api/v1/exchange-evidence")
@RegisterRestClient(configKey = "bank-integration")
@RegisterProvider(ForwardIdentity.class)
@RegisterProvider(ServiceProblemMapper.class)
public interface ExchangeEvidenceClient {

    /** Newest first. @param accountId or the order; the other is {@code null} */
    @GET
    ItemList<Evidence> made(
            @QueryParam("accountId") String accountId,
            @QueryParam("orderId") String orderId,
            @QueryParam("limit") int limit);

    @POST
    Evidence make(@HeaderParam("Idempotency-Key") String key, NewEvidence wanted);

    /** ZIP. The answer must be closed. */
    @GET
    @Path("/{id}/container")
    Response container(@PathParam("id") String id);

    /** @param accountId or the order; the other is {@code null} */
    record NewEvidence(String accountId, String orderId, String reasonCode) {}

    record Evidence(String id, String reasonCode, String manifestDigest, String madeOrg, Instant madeAt) {}
}
