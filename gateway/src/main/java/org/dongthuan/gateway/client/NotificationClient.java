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

/** What the portals ask of notification. Fields not sent, or not shown to this role, are {@code null}. */
@Path("/api/v1/messages")
@RegisterRestClient(configKey = "notification")
@RegisterProvider(ForwardIdentity.class)
@RegisterProvider(ServiceProblemMapper.class)
public interface NotificationClient {

    @GET
    ItemList<Message> messages(
            @QueryParam("caseId") String caseId,
            @QueryParam("state") String state,
            @QueryParam("after") String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/{id}")
    Message message(@PathParam("id") String id);

    @POST
    @Path("/{id}/{event}")
    void act(
            @PathParam("id") String id,
            @PathParam("event") String event,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            Map<String, Object> body);

    /** A message to one person by one channel. */
    record Message(
            String messageId,
            String id,
            String caseId,
            String code,
            String purpose,
            String channel,
            String state,
            String reasonCode,
            Integer attempt,
            Long version,
            Instant submittedAt,
            Instant changedAt) {

        public String key() {
            return messageId != null ? messageId : id;
        }

        public Instant when() {
            return changedAt != null ? changedAt : submittedAt;
        }
    }
}
