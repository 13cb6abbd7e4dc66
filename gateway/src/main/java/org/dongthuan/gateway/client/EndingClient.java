package org.dongthuan.gateway.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the portals ask of the endings of many consents at once. */
@Path("/api/v1/consent-endings")
@RegisterRestClient(configKey = "consent")
@RegisterProvider(ForwardIdentity.class)
@RegisterProvider(ServiceProblemMapper.class)
public interface EndingClient {

    /** Newest first. */
    @GET
    ItemList<Ending> endings(@QueryParam("after") String after, @QueryParam("limit") int limit);

    @GET
    @Path("/{id}")
    Ending ending(@PathParam("id") String id);

    /** By id, at most 100. */
    @GET
    @Path("/{id}/rows")
    ItemList<Row> rows(@PathParam("id") String id, @QueryParam("after") String after);

    /**
     * A proposal to end consents, and what became of it.
     *
     * @param size consents it is about
     * @param ended those that ended by it; absent in lists and until it is carried out, like {@code confirmed}
     * @param confirmed of these, accounts that the bank's books show closed
     */
    record Ending(
            String id,
            String incidentId,
            String bankOrg,
            String act,
            String reasonCode,
            String reference,
            String state,
            int size,
            Integer ended,
            Integer confirmed,
            String proposedRole,
            String proposedOrg,
            Instant proposedAt,
            String decidedRole,
            String decidedOrg,
            Instant decidedAt,
            Long version) {}

    /** @param result ENDED, or the state that did not let it; absent until carried out */
    record Row(String keepConsentId, String result, boolean confirmed) {}
}
