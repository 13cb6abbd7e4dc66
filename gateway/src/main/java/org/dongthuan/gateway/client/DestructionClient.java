package org.dongthuan.gateway.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the portals ask of the destruction of pictures. */
@Path("/api/v1")
@RegisterRestClient(configKey = "intake")
@RegisterProvider(ForwardIdentity.class)
@RegisterProvider(ServiceProblemMapper.class)
public interface DestructionClient extends JobClient {

    /** Newest first. @param state {@code null} for all */
    @GET
    @Path("/destruction-orders")
    ItemList<Order> orders(
            @QueryParam("state") String state, @QueryParam("after") String after, @QueryParam("limit") int limit);

    @GET
    @Path("/destruction-orders/{id}")
    Order order(@PathParam("id") String id);

    /** Newest first. @param orderId {@code null} for all */
    @GET
    @Path("/destruction-certificates")
    ItemList<Certificate> certificates(
            @QueryParam("orderId") String orderId, @QueryParam("after") String after, @QueryParam("limit") int limit);

    @GET
    @Path("/destruction-certificates/{id}")
    Certificate certificate(@PathParam("id") String id);

    /**
     * An order, without the people it is about.
     *
     * @param copies that the holder said it deleted of its own; absent like {@code attestedAt} until it has
     * @param persons how many people's pictures
     * @param certificates how many of them are gone
     * @param jobId the last job that carried it out; absent before the approval
     */
    record Order(
            String id,
            String holderOrg,
            String placeCode,
            String ground,
            String ruleCode,
            String ruleSource,
            Instant dueAt,
            String reasonCode,
            List<String> witnesses,
            String state,
            String proposedByOrg,
            Instant proposedAt,
            String decidedByOrg,
            Instant decidedAt,
            String decisionCode,
            Instant attestedAt,
            Integer copies,
            int persons,
            int certificates,
            String jobId,
            List<String> actions,
            Long version) {}

    /** That one person's pictures are gone. @param sha256 of each original at receipt, hex */
    record Certificate(
            String id,
            String number,
            String orderId,
            String holderOrg,
            String placeCode,
            int count,
            List<String> sha256,
            String ground,
            String ruleCode,
            String ruleSource,
            String method,
            String proposedByOrg,
            String approvedByOrg,
            Instant attestedAt,
            Integer copies,
            List<String> witnesses,
            Instant destroyedAt) {}
}
