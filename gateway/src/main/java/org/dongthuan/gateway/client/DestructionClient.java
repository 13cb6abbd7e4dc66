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

    /** The pictures of an order and what became of each. @param after number to go on after, or {@code null} */
    @GET
    @Path("/destruction-orders/{id}/images")
    Images images(@PathParam("id") String id, @QueryParam("after") String after);

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
     * @param holderOrg {@code null} where no organisation had taken the pictures over
     * @param copies that the holder said it deleted of its own; absent like {@code attestedAt} until it has
     * @param persons how many people's pictures
     * @param certificates of how many of them nothing waits or is held any more
     * @param images how many pictures
     * @param held how many of them stay for now, because police hold them
     * @param jobId the last job that carried it out; absent before the approval
     */
    record Order(
            String id,
            String holderOrg,
            String relation,
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
            int images,
            int destroyed,
            int held,
            String jobId,
            List<String> actions,
            Long version) {}

    /** @param next number to go on after; {@code null} on the last page */
    record Images(List<Image> items, Integer next) {}

    /** @param attachmentId {@code null}, like the complaint, for whoever may not know whose it was */
    record Image(
            int rowNo,
            String attachmentId,
            String complaintId,
            String kind,
            String sha256,
            String result,
            Instant resultAt,
            String certificate) {}

    /**
     * That pictures are gone.
     *
     * @param kind PERSON for one person's, HOLDER for everybody's under an order
     * @param holderOrg {@code null} where no organisation had taken the pictures over
     * @param kept how many more stay, because police hold them
     * @param sha256 of each original at receipt, hex
     */
    record Certificate(
            String id,
            String number,
            String orderId,
            String kind,
            String holderOrg,
            String relation,
            String placeCode,
            int persons,
            int count,
            int kept,
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
            Instant destroyedAt) {

        /** Whether it speaks of everybody under an order. */
        public boolean isOfAll() {
            return kind.equals("HOLDER");
        }
    }
}
