package org.dongthuan.gateway.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the portals ask of intake. Fields a service does not send, or does not show to this role, are {@code null}. */
@Path("/api/v1")
@RegisterRestClient(configKey = "intake")
@RegisterProvider(ForwardIdentity.class)
@RegisterProvider(ServiceProblemMapper.class)
public interface IntakeClient {

    @POST
    @Path("/complaints")
    Receipt file(@HeaderParam("Idempotency-Key") String idempotencyKey, NewComplaint complaint);

    @GET
    @Path("/complaints")
    ItemList<Complaint> complaints(
            @QueryParam("state") String state, @QueryParam("after") String after, @QueryParam("limit") int limit);

    @GET
    @Path("/complaints/{id}")
    Complaint complaint(@PathParam("id") String id);

    @GET
    @Path("/complaints/{id}/duplicates")
    ItemList<Complaint> duplicates(@PathParam("id") String id);

    @POST
    @Path("/complaints/{id}/{event}")
    void act(
            @PathParam("id") String id,
            @PathParam("event") String event,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            Map<String, Object> body);

    @POST
    @Path("/citizen/sign-in-codes")
    Challenge requestSignInCode(Map<String, Object> body);

    @POST
    @Path("/citizen/sessions")
    CitizenSession openSession(Map<String, Object> body);

    @GET
    @Path("/citizen/complaint")
    Complaint ownComplaint();

    /** A filing; see {@code contracts/openapi/intake.yaml}. */
    record NewComplaint(
            Person person,
            String channel,
            String matter,
            String placeCode,
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
            String address,
            String language,
            Boolean interpreter) {
        @Override
        public String toString() {
            // Personal data stays out of logs.
            return "Person[…]";
        }
    }

    /** What the citizen keeps: code and secret open the file later. */
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

    /** A complaint as this role may see it. */
    record Complaint(
            String complaintId,
            String id,
            String code,
            String state,
            Long version,
            String channel,
            String matter,
            String placeCode,
            LocalDate occurredOn,
            Instant submittedAt,
            Instant dueAt,
            String caseId,
            String incidentId,
            String narrative,
            String reply,
            Person person,
            String fullName,
            List<HistoryEntry> history) {

        /** Id under either name a service may use. */
        public String key() {
            return complaintId != null ? complaintId : id;
        }

        public List<HistoryEntry> historyOrNone() {
            return history == null ? List.of() : history;
        }

        /** Name as shown to this role, masked or not; {@code null} where it is not shown. */
        public String name() {
            return person != null && person.fullName() != null ? person.fullName() : fullName;
        }

        @Override
        public String toString() {
            // Personal data stays out of logs.
            return "Complaint[id=" + key() + ", state=" + state + "]";
        }
    }

    record HistoryEntry(String event, String from, String to, String role, String org, String reasonCode, Instant at) {}
}
