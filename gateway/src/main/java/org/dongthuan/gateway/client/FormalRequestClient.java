package org.dongthuan.gateway.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the portals ask of requests in writing to a bank or the post, and of the replies. What a role may not read is absent. */
@Path("/api/v1")
@RegisterRestClient(configKey = "bank-integration")
@RegisterProvider(ForwardIdentity.class)
@RegisterProvider(ServiceProblemMapper.class)
public interface FormalRequestClient {

    /** Newest first. @param incidentId and {@code state} are {@code null} for all */
    @GET
    @Path("/formal-requests")
    ItemList<FormalRequest> requests(
            @QueryParam("incidentId") String incidentId,
            @QueryParam("state") String state,
            @QueryParam("after") String after,
            @QueryParam("limit") int limit);

    @POST
    @Path("/formal-requests")
    FormalRequest ask(@HeaderParam("Idempotency-Key") String key, Map<String, Object> wanted);

    @GET
    @Path("/formal-requests/{id}")
    FormalRequest request(@PathParam("id") String id);

    /** Newest first; a draft is shown to the organisation asked only. */
    @GET
    @Path("/formal-requests/{id}/replies")
    ItemList<Reply> replies(@PathParam("id") String id);

    @POST
    @Path("/formal-requests/{id}/reply-draft")
    Reply draft(@PathParam("id") String id, Map<String, Object> reply);

    /** PDF. The answer must be closed. */
    @GET
    @Path("/reply-documents/{id}/content")
    Response content(@PathParam("id") String id);

    @GET
    @Path("/reply-documents/{id}/verification")
    Verification verify(@PathParam("id") String id);

    /**
     * What was asked of an organisation, and how far the answer is.
     *
     * @param number {@code subject}, {@code items} and {@code returnReason} are absent for auditors
     * @param dueOn last day in time
     * @param missingItems codes of what a returned reply leaves out
     * @param letters to customers by state; absent where none were asked for
     */
    record FormalRequest(
            String id,
            String incidentId,
            String placeCode,
            String org,
            String number,
            String subject,
            List<Item> items,
            List<String> recipients,
            String state,
            String askedRole,
            String askedOrg,
            Instant askedAt,
            LocalDate dueOn,
            boolean overdue,
            Instant receivedAt,
            Instant repliedAt,
            List<String> missingItems,
            String returnReason,
            Map<String, Long> letters,
            List<String> actions,
            Long version) {

        private static final Set<String> UNANSWERED = Set.of("SENT", "RECEIVED", "RETURNED");

        public FormalRequest {
            items = items == null ? List.of() : items;
            recipients = recipients == null ? List.of() : recipients;
            missingItems = missingItems == null ? List.of() : missingItems;
            actions = actions == null ? List.of() : actions;
        }

        /** Whether the organisation asked still owes the answer. */
        public boolean isUnanswered() {
            return UNANSWERED.contains(state);
        }

        /** Organisation that has to do the next thing; {@code null} when it is over. */
        public String turnOf() {
            return isUnanswered() ? org : state.equals("REPLIED") ? askedOrg : null;
        }

        public boolean allows(String event) {
            return actions.contains(event);
        }
    }

    /** A question that is to be answered. */
    record Item(String code, String question) {}

    record Answer(String code, String text) {}

    /**
     * A reply, drafted or signed.
     *
     * @param missing codes of items a draft does not answer yet
     * @param figures of a bank: as they stand now for a draft, as they were signed for a reply
     * @param mine whether the visitor wrote the draft and therefore cannot sign it; absent once signed
     */
    record Reply(
            String id,
            String number,
            String state,
            List<Answer> answers,
            List<String> missing,
            String statement,
            Figures figures,
            Boolean mine,
            Instant draftedAt,
            String signerName,
            String signerPosition,
            Instant signedAt,
            List<Document> documents,
            Long version) {

        private static final String ALL_SETTLED = "ALL_SETTLED";

        public Reply {
            answers = answers == null ? List.of() : answers;
            missing = missing == null ? List.of() : missing;
            documents = documents == null ? List.of() : documents;
        }

        public boolean isDraft() {
            return state.equals("DRAFT");
        }

        public boolean isOwn() {
            return Boolean.TRUE.equals(mine);
        }

        /** Whether a bank has said nothing yet of its accounts as a whole. */
        public boolean isUnstated() {
            return figures != null && statement == null;
        }

        /** Whether what a bank says of its accounts is not what is counted. */
        public boolean isUntrue() {
            return figures != null && statement != null && statement.equals(ALL_SETTLED) != (figures.open() == 0);
        }

        /** Whether nothing stands in the way of the signature. */
        public boolean isReady() {
            return isDraft() && missing.isEmpty() && !isUnstated() && !isUntrue();
        }

        /** What is answered to an item; empty for nothing yet. */
        public String to(String code) {
            return answers.stream()
                    .filter(answer -> answer.code().equals(code))
                    .map(Answer::text)
                    .findFirst()
                    .orElse("");
        }
    }

    /** Counted from the accounts, never typed. @param payoutSum in VND */
    record Figures(long accounts, long holders, long closed, long kept, long open, long payouts, Long payoutSum) {}

    /** The sealed reply for one recipient. @param sha256 of its bytes; the audit log holds the same */
    record Document(String id, String recipient, String number, String sha256, Instant sealedAt) {}

    record Verification(boolean signatureValid, boolean hashMatches) {

        /** Whether it is what was sealed. */
        public boolean holds() {
            return signatureValid && hashMatches;
        }
    }
}
