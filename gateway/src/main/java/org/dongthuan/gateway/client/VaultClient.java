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

/** What the portals ask of the evidence vault. */
@Path("/api/v1")
@RegisterRestClient(configKey = "intake")
@RegisterProvider(ForwardIdentity.class)
@RegisterProvider(ServiceProblemMapper.class)
public interface VaultClient {

    /** Newest first: one's own, and those on which one decides. @param state as stored; {@code null} for all */
    @GET
    @Path("/reveals")
    ItemList<Reveal> reveals(
            @QueryParam("state") String state, @QueryParam("after") String after, @QueryParam("limit") int limit);

    /** The same about one complaint. */
    @GET
    @Path("/reveals")
    ItemList<Reveal> revealsOf(@QueryParam("complaintId") String complaintId, @QueryParam("limit") int limit);

    @GET
    @Path("/reveals/{id}")
    Reveal reveal(@PathParam("id") String id);

    /** What was asked for: a {@link Number} as JSON, or the bytes of a picture. The answer must be closed. */
    @POST
    @Path("/reveals/{id}/look")
    Response look(@PathParam("id") String id);

    /** A file as it came, with what a camera wrote into it. The answer must be closed. */
    @POST
    @Path("/attachments/{id}/original")
    Response original(@PathParam("id") String id, Map<String, Object> why);

    /** Oldest first. */
    @GET
    @Path("/attachments/{id}/custody")
    ItemList<CustodyEntry> custody(@PathParam("id") String id);

    /** Reads the whole chain and the bytes again. */
    @GET
    @Path("/attachments/{id}/custody/check")
    CustodyCheck custodyCheck(@PathParam("id") String id);

    /**
     * A request to see one thing that is hidden, never the thing.
     *
     * @param kind PICTURE, CITIZEN_ID or PHONE
     * @param attachmentId only for a picture
     * @param decidedRole who decided, like what follows absent before
     * @param lookedAt when it was last used; {@code null} while it was not
     */
    record Reveal(
            String id,
            String kind,
            String complaintId,
            String attachmentId,
            String state,
            String askedRole,
            String askedOrg,
            Instant askedAt,
            Because because,
            String decidedRole,
            Instant decidedAt,
            String decisionCode,
            Instant expiresAt,
            int looks,
            Instant lookedAt,
            List<String> actions,
            Long version) {

        /** Whether this officer may do something with it now. */
        public boolean allows(String event) {
            return actions.contains(event);
        }

        /** Kind of the label of {@link #decisionCode}. */
        public String decisionKind() {
            return state.equals("REVOKED") ? "reveal-revocation" : "reveal-refusal";
        }
    }

    /** Why something is asked for or done. */
    record Because(String reasonCode, String reason) {
        @Override
        public String toString() {
            // The words may name people.
            return "Because[" + reasonCode + "]";
        }
    }

    /** A whole number: a citizen ID or a phone number, the other one {@code null}. */
    record Number(String citizenId, String phone) {

        /** The one there is. */
        public String shown() {
            return citizenId == null ? phone : citizenId;
        }

        @Override
        public String toString() {
            // Personal data stays out of logs.
            return "Number[…]";
        }
    }

    /** One act on a file. @param sha256 of the original at that time @param toOrg only where another answers for it since */
    record CustodyEntry(
            int seq,
            String act,
            String role,
            String org,
            String reasonCode,
            String reason,
            String toOrg,
            String sha256,
            Instant at,
            String hash) {

        /** Kind of the label of {@link #reasonCode}. */
        public String reasonKind() {
            return switch (act) {
                case "HELD" -> "hold-reason";
                case "RELEASED" -> "release-reason";
                case "MOVED" -> "move-reason";
                case "DESTROYED" -> "destruction-reason";
                default -> "reveal-reason";
            };
        }

        @Override
        public String toString() {
            // The words may name people.
            return "CustodyEntry[" + seq + " " + act + "]";
        }
    }

    /** @param brokenAt first entry that is wrong; absent when the chain holds @param originalIntact absent once destroyed */
    record CustodyCheck(boolean chainIntact, Integer brokenAt, Boolean originalIntact, Instant checkedAt) {

        public boolean isSound() {
            return chainIntact && !Boolean.FALSE.equals(originalIntact);
        }
    }
}
