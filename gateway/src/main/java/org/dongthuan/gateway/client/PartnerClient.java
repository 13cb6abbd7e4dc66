package org.dongthuan.gateway.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What administrators' pages ask of partners and of how their webhooks fare. No case is told of. */
@Path("/api/v1")
@RegisterRestClient(configKey = "notification")
@RegisterProvider(ForwardIdentity.class)
@RegisterProvider(ServiceProblemMapper.class)
public interface PartnerClient {

    /** Newest first. */
    @GET
    @Path("/partners")
    ItemList<Partner> partners(@QueryParam("after") String after, @QueryParam("limit") int limit);

    @GET
    @Path("/partners/{id}")
    Partner partner(@PathParam("id") String id);

    /** The client as the realm imports it, JSON. */
    @POST
    @Path("/partners/{id}/realm-client")
    byte[] realmClient(@PathParam("id") String id, ObjectNode body);

    /** First to last. */
    @GET
    @Path("/partners/{id}/history")
    ItemList<Step> history(@PathParam("id") String id);

    /** At most ten. */
    @GET
    @Path("/partner-endpoints")
    ItemList<Endpoint> endpoints(@QueryParam("partnerId") String partnerId);

    /** Newest first. */
    @GET
    @Path("/partner-endpoints/{id}/deliveries")
    ItemList<Delivery> deliveries(
            @PathParam("id") String endpointId, @QueryParam("after") String after, @QueryParam("limit") int limit);

    /** A system of another organisation. */
    record Partner(
            String id,
            String clientId,
            String name,
            String org,
            String role,
            List<String> scopes,
            String state,
            Instant registeredAt,
            List<String> actions,
            Long version) {}

    /** What an administrator did. */
    record Step(String event, String from, String to, String by, String reasonCode, Instant at) {}

    /** @param reason why it is disabled @param failingSince first failure after the last success */
    record Endpoint(
            String id,
            String url,
            List<String> eventTypes,
            String state,
            String reason,
            Instant failingSince,
            Instant lastSuccessAt,
            Instant createdAt) {}

    /** @param outcome of the last attempt @param dueAt of the next one */
    record Delivery(
            String id,
            String eventId,
            String type,
            Long position,
            String state,
            Integer attempts,
            Instant dueAt,
            String outcome,
            Integer status,
            Instant createdAt,
            Instant finishedAt) {}
}
