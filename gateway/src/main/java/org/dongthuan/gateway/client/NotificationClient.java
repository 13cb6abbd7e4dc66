package org.dongthuan.gateway.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the portals ask of notification. Fields not sent, or not shown to this role, are {@code null}. */
@Path("/api/v1")
@RegisterRestClient(configKey = "notification")
@RegisterProvider(ForwardIdentity.class)
@RegisterProvider(ServiceProblemMapper.class)
public interface NotificationClient extends Acting {

    @GET
    @Path("/messages")
    ItemList<Message> messages(
            @QueryParam("caseId") String caseId,
            @QueryParam("state") String state,
            @QueryParam("after") String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/messages/{id}")
    Message message(@PathParam("id") String id);

    /**
     * A message to one person by one channel. It names nobody.
     *
     * @param failure why the last attempt failed
     * @param contactCorrectedAt since when another number is known
     */
    record Message(
            String id,
            String purpose,
            String personId,
            String caseId,
            String code,
            String channel,
            String state,
            String failure,
            Integer attempt,
            Instant dueAt,
            Instant contactCorrectedAt,
            Instant createdAt,
            List<String> actions,
            Long version) {}
}
