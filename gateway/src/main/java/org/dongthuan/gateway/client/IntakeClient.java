package org.dongthuan.gateway.client;

import jakarta.ws.rs.Consumes;
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
import org.dongthuan.gateway.client.TransferClient.Transfer;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the portals ask of intake. Fields a service does not send, or does not show to this role, are {@code null}. */
@Path("/api/v1")
@RegisterRestClient(configKey = "intake")
@RegisterProvider(ForwardIdentity.class)
@RegisterProvider(ServiceProblemMapper.class)
public interface IntakeClient extends Acting {

    @POST
    @Path("/complaints")
    Receipt file(@HeaderParam("Idempotency-Key") String idempotencyKey, NewComplaint complaint);

    /** Complaints in the visitor's scope, newest first; a citizen's own. */
    @GET
    @Path("/complaints")
    ItemList<Complaint> complaints(
            @QueryParam("state") String state,
            @QueryParam("personId") String personId,
            @QueryParam("after") String after,
            @QueryParam("limit") int limit);

    /** The complaint with a code, if it is in the visitor's scope. */
    @GET
    @Path("/complaints")
    ItemList<Complaint> complaintsByCode(@QueryParam("code") String code, @QueryParam("limit") int limit);

    /** Complaints by part of a name or by case code: in a body, because a name must not stand in a URL. */
    @POST
    @Path("/complaints/search")
    ItemList<Complaint> search(Search search);

    @GET
    @Path("/complaints/{id}")
    Complaint complaint(@PathParam("id") String id);

    /** How one of the commune's people is reached. */
    @GET
    @Path("/persons/{id}/contact")
    ContactCard contact(@PathParam("id") String personId);

    @GET
    @Path("/complaints/{id}/duplicates")
    ItemList<Complaint> duplicates(@PathParam("id") String id);

    @GET
    @Path("/attachments")
    ItemList<Attachment> attachments(@QueryParam("complaintId") String complaintId);

    /** The cleaned copy. The answer must be closed. */
    @GET
    @Path("/attachments/{id}")
    Response attachment(@PathParam("id") String id);

    /**
     * @param mediaType image/jpeg, image/png or application/pdf; must be what the bytes are
     * @param collectedBy organisation that took the picture, or {@code null}
     */
    @POST
    @Path("/attachments")
    @Consumes("application/octet-stream")
    Attachment attach(
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @HeaderParam("Content-Type") String mediaType,
            @QueryParam("complaintId") String complaintId,
            @QueryParam("kind") String kind,
            @QueryParam("collectedBy") String collectedBy,
            byte[] file);

    @POST
    @Path("/citizen/sign-in-codes")
    Challenge requestSignInCode(Map<String, Object> body);

    @POST
    @Path("/citizen/sessions")
    CitizenSession openSession(Map<String, Object> body);

    /** @param q part of a name or a case code */
    record Search(String q, int limit) {
        @Override
        public String toString() {
            // Personal data stays out of logs.
            return "Search[…]";
        }
    }

    /** A filing; see {@code contracts/openapi/intake.yaml}. */
    record NewComplaint(
            Person person,
            String channel,
            String matter,
            String placeCode,
            String respondentOrg,
            LocalDate occurredOn,
            String narrative,
            String confirmation) {
        @Override
        public String toString() {
            // Personal data stays out of logs.
            return "NewComplaint[channel=" + channel + ", placeCode=" + placeCode + "]";
        }
    }

    /** Who complains. Dates as {@code yyyy-MM-dd}; {@code language} vi or en. */
    record Person(
            String fullName,
            String citizenId,
            LocalDate birthDate,
            String phone,
            String email,
            String address,
            String language,
            Boolean interpreter) {
        @Override
        public String toString() {
            // Personal data stays out of logs.
            return "Person[…]";
        }
    }

    /**
     * How a person is reached.
     *
     * @param kind of the phone number: MOBILE, LANDLINE or NONE
     * @param postal whether an address for a letter is known
     */
    record ContactCard(
            String personId,
            String fullName,
            String phone,
            String kind,
            String email,
            Boolean postal,
            String language,
            Boolean interpreter) {
        @Override
        public String toString() {
            // Personal data stays out of logs.
            return "ContactCard[…]";
        }
    }

    /** What the citizen keeps: the code, with the number sent to their phone, opens the file later. */
    record Receipt(String complaintId, String code, String secret, Instant submittedAt) {
        @Override
        public String toString() {
            // The secret stays out of logs.
            return "Receipt[complaintId=" + complaintId + "]";
        }
    }

    record Challenge(String challengeId) {}

    record CitizenSession(String accessToken, Instant expiresAt) {
        @Override
        public String toString() {
            // The token stays out of logs.
            return "CitizenSession[expiresAt=" + expiresAt + "]";
        }
    }

    /** What the person answered when asked. @param text absent when nothing was written @param role CIT, or of who wrote it down */
    record Answer(String askedFor, String text, String role, Instant at) {}

    /** A refusal, proposed or decided. @param remedies what the person can do now */
    record Decline(String reasonCode, String remedies) {}

    /**
     * A complaint as this role may see it.
     *
     * @param askedFor code of what the person was asked to add; absent unless an answer is awaited
     * @param transfer where it went when the competent agency does not work here
     * @param disputeUntil last instant at which the reply that stands can be disputed; absent without such a time
     * @param actions events this role may send now
     */
    record Complaint(
            String id,
            String code,
            String personId,
            String fullName,
            String citizenId,
            String phone,
            String email,
            Boolean interpreter,
            String channel,
            String matter,
            String placeCode,
            String respondentOrg,
            String partnerOrg,
            LocalDate occurredOn,
            String narrative,
            String confirmation,
            String incidentId,
            String caseId,
            String state,
            String track,
            List<String> tracks,
            String survivorId,
            String redirectedFrom,
            String redirectedTo,
            Transfer transfer,
            Decline decline,
            String askedFor,
            List<Answer> answers,
            Integer level,
            String reply,
            String dispute,
            Instant submittedAt,
            Instant triagedAt,
            Instant repliedAt,
            Instant disputeUntil,
            List<String> actions,
            Long version) {

        /** Police investigate it. */
        public boolean isCrime() {
            return tracks.contains("CRIME_REPORT");
        }

        /** Of a denunciation nothing that is hidden is revealed to anybody. */
        public boolean isDenunciation() {
            return tracks.contains("DENUNCIATION");
        }

        public List<Answer> answersOrNone() {
            return answers == null ? List.of() : answers;
        }

        /** Whether another body settles a dispute. */
        public boolean isSecondLevel() {
            return level != null && level > 1;
        }

        public boolean isInterpreterWanted() {
            return Boolean.TRUE.equals(interpreter);
        }

        /** Whether this role may do something now. */
        public boolean allows(String event) {
            return actions != null && actions.contains(event);
        }

        @Override
        public String toString() {
            // Personal data stays out of logs.
            return "Complaint[id=" + id + ", state=" + state + "]";
        }
    }

    /**
     * A file added to a complaint; quarantined ones (identity cards, faces) are kept, but seen only by an approved reveal.
     *
     * @param sha256 of the original as it came, hex
     * @param collectedBy organisation that took the picture; absent where nobody says so
     * @param heldBy organisation that answers for it; absent for a citizen's file that nobody has taken over
     * @param destroyedAt its bytes are gone since then
     */
    record Attachment(
            String id,
            String complaintId,
            String kind,
            String mediaType,
            long bytes,
            String sha256,
            boolean quarantined,
            String collectedBy,
            String heldBy,
            Instant receivedAt,
            String retentionRule,
            LocalDate retainUntil,
            boolean legalHold,
            LocalDate holdReviewOn,
            Instant destroyedAt) {

        public boolean isKept() {
            return destroyedAt == null;
        }

        /** Whether its cleaned copy can be opened. */
        public boolean isShown() {
            return isKept() && !quarantined;
        }

        /** Size in whole kilobytes, at least one. */
        public long kilobytes() {
            return Math.max(1, bytes / 1024);
        }
    }
}
