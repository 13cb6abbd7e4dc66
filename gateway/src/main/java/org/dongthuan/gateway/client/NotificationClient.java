package org.dongthuan.gateway.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

    /** The letter for a message at the desk. The answer must be closed. */
    @GET
    @Path("/letters/{id}")
    Response letter(@PathParam("id") String messageId);

    /** Letters for one page of the desk's list, after a list of doors. The answer must be closed. */
    @GET
    @Path("/letters")
    Response letters(@QueryParam("after") String after, @QueryParam("limit") int limit);

    /** What to say on a call. */
    @GET
    @Path("/messages/{id}/call-script")
    ItemList<Words> callScript(@PathParam("id") String id);

    /** Texts in force and planned. */
    @GET
    @Path("/templates")
    ItemList<Text> templates();

    /** What a text would say and whom it would reach; nothing is queued. */
    @POST
    @Path("/templates/dry-run")
    DryRun dryRun(Map<String, Object> wanted);

    /** One text. @param medium SMS, EMAIL, LETTER or CALL */
    record Text(String medium, String code, String language, Boolean planned, String text) {}

    /** @param reach {@code null} unless an incident was named */
    record DryRun(List<Tried> texts, Reach reach) {}

    /** A text with example values. @param parts how many a phone puts together */
    record Tried(String language, String text, List<String> faults, String alphabet, int parts) {}

    /** How many people would be told how. */
    record Reach(int people, int byText, int byEmail, int notAtAll) {}

    /** A script in one language. */
    record Words(String language, String subject, List<String> lines) {}

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
