package org.dongthuan.gateway.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the portals ask of consent. Fields not sent, or not shown to this role, are {@code null}. */
@Path("/api/v1")
@RegisterRestClient(configKey = "consent")
@RegisterProvider(ForwardIdentity.class)
@RegisterProvider(ServiceProblemMapper.class)
public interface ConsentClient extends Acting {

    @GET
    @Path("/consent-claims")
    ItemList<Claim> claims(
            @QueryParam("caseId") String caseId,
            @QueryParam("state") String state,
            @QueryParam("after") String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/consent-claims/{id}")
    Claim claim(@PathParam("id") String id);

    /** New consents to keep an account; a citizen's own. */
    @GET
    @Path("/keep-consents")
    ItemList<Keep> keeps(
            @QueryParam("state") String state, @QueryParam("after") String after, @QueryParam("limit") int limit);

    @GET
    @Path("/keep-consents/{id}")
    Keep keep(@PathParam("id") String id);

    /** What the ledger has of consents; a citizen's own. */
    @GET
    @Path("/consent-records")
    ItemList<Entry> records(@QueryParam("after") String after, @QueryParam("limit") int limit);

    /** Every step of a record, and whether the steps are what was written. */
    @GET
    @Path("/consent-records/{id}/revisions")
    Revisions revisions(@PathParam("id") String id);

    /** What a person agreed to; 409 where nobody has shown that they did. */
    @GET
    @Path("/consent-records/{id}/receipt")
    Receipt receipt(@PathParam("id") String id);

    /** One consent in the ledger. */
    record Entry(
            String id,
            String purpose,
            String controllerOrg,
            String state,
            LocalDate validUntil,
            Instant effectAt,
            Instant createdAt) {

        private static final Set<String> GIVEN = Set.of("GIVEN", "RENEWED", "WITHDRAWN", "REVOKED", "EXPIRED");

        /** Whether there is a receipt. */
        public boolean isGiven() {
            return GIVEN.contains(state);
        }

        /** Whether somebody else says that there is this consent: the claim has the same id. */
        public boolean isClaimed() {
            return "ACCOUNT_OPENING".equals(purpose);
        }
    }

    record Revisions(List<Revision> items, boolean intact, Integer brokenAt) {}

    record Revision(
            int seq,
            String event,
            String to,
            Instant effectiveAt,
            String role,
            String org,
            String reasonCode,
            String method,
            String hash) {}

    /** The parts of a receipt that people read. */
    record Receipt(
            String consentReceiptID,
            String collectionMethod,
            String piiPrincipalId,
            List<Controller> piiControllers,
            List<Service> services,
            Profile profile) {

        public String purpose() {
            return services.getFirst().purposes().getFirst().purpose();
        }

        public String controller() {
            return piiControllers.getFirst().piiController();
        }
    }

    record Controller(String piiController) {}

    record Service(List<Use> purposes) {}

    record Use(String purpose) {}

    record Profile(
            String state,
            int revision,
            String hash,
            Instant givenAt,
            String representation,
            Instant verifiedAt,
            Instant renewedAt,
            LocalDate validUntil,
            Instant endedAt,
            String endMethod,
            Instant effectAt,
            Notice notice) {

        /** The state without the prefix of its vocabulary. */
        public String stateCode() {
            return state.substring(state.indexOf(':') + 1);
        }

        public boolean isHeld() {
            return endedAt == null;
        }
    }

    /** By what right somebody acts for the holder. */
    record Representation(String kind, String paper) {}

    /** What a person is told before they answer. */
    record Notice(String id, String textVi, String textEn, String text, String sha256) {

        /** In the reader's language; the Vietnamese text binds. */
        public String words(String language) {
            String vietnamese = textVi == null ? text : textVi;
            return "en".equals(language) && textEn != null ? textEn : vietnamese;
        }
    }

    /** A controller's word that consent was given; the proof is the controller's burden. */
    record Claim(
            String id,
            String accountId,
            String incidentId,
            String bankOrg,
            String caseId,
            String code,
            String state,
            String recordState,
            String verdict,
            Instant accountOpenedAt,
            Instant dueAt,
            Instant createdAt,
            List<Evidence> evidence,
            List<Circumstance> circumstances,
            List<Hearing> hearings,
            List<Opinion> opinions,
            Long version) {

        private static final Set<String> JUDGED = Set.of("PROVEN", "DISPROVEN", "NOT_PROVEN");

        /** Whether there is a verdict, which an appeal opens again. */
        public boolean isJudged() {
            return JUDGED.contains(state);
        }

        /** Whether it was proven and there is something to take back. */
        public boolean isHeld() {
            return "GIVEN".equals(recordState) || "RENEWED".equals(recordState);
        }

        /** Whether there is a receipt. */
        public boolean isWithdrawn() {
            return "WITHDRAWN".equals(recordState);
        }

        public List<Circumstance> circumstancesOrNone() {
            return circumstances == null ? List.of() : circumstances;
        }

        public List<Hearing> hearingsOrNone() {
            return hearings == null ? List.of() : hearings;
        }
    }

    /** How consents were taken and for what, as a body says. @param claimId absent when it is about all of the incident */
    record Circumstance(
            String claimId,
            String side,
            String role,
            String org,
            String takenBy,
            Instant from,
            Instant to,
            String venue,
            String device,
            String deviceReference,
            String told,
            String usedFor,
            String contractReference,
            Instant statedAt) {

        /** Whether data captured for one thing served another. */
        public boolean isMixed() {
            return !told.equals("UNKNOWN") && !usedFor.equals("UNKNOWN") && !told.equals(usedFor);
        }
    }

    /** What the person said whose consent is claimed. @param words in their own; absent for none, and for most readers */
    record Hearing(String channel, String answer, String reference, String role, String org, Instant at, String words) {

        @Override
        public String toString() {
            // The person's words stay out of logs.
            return "Hearing[channel=" + channel + ", answer=" + answer + "]";
        }
    }

    /** What a controller showed. */
    record Evidence(
            String kind,
            LocalDate documentDate,
            boolean identifiesPerson,
            String reference,
            String org,
            Instant submittedAt) {}

    /** What one person found, in their role. */
    record Opinion(String role, String actor, String verdict, Map<String, Checked> checklist, Instant at) {}

    record Checked(String finding, String source, String note) {}

    /** A new consent to keep an account: asked, given, and judged by two persons. */
    record Keep(
            String id,
            String accountId,
            String incidentId,
            String personId,
            String caseId,
            String code,
            String state,
            String channel,
            Representation representation,
            Instant answeredAt,
            LocalDate validUntil,
            Instant createdAt,
            Notice notice,
            List<Opinion> opinions,
            Long version) {

        private static final Set<String> GIVEN = Set.of("GIVEN", "PROVEN", "WITHDRAWN", "EXPIRED");
        private static final Set<String> HELD = Set.of("GIVEN", "PROVEN");

        /** Whether there is a receipt. */
        public boolean isGiven() {
            return GIVEN.contains(state);
        }

        /** Whether there is something to take back. */
        public boolean isHeld() {
            return HELD.contains(state);
        }

        public boolean isAsked() {
            return "REQUESTED".equals(state);
        }

        /** Whether it holds until a day, before which it may be renewed. */
        public boolean isEnding() {
            return isHeld() && validUntil != null;
        }
    }
}
