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

/** What the portals ask of case tracking. Fields not sent, or not shown to this role, are {@code null}. */
@Path("/api/v1")
@RegisterRestClient(configKey = "case-tracking")
@RegisterProvider(ForwardIdentity.class)
@RegisterProvider(ServiceProblemMapper.class)
public interface CaseTrackingClient {

    @GET
    @Path("/cases")
    ItemList<Case> cases(
            @QueryParam("state") String state,
            @QueryParam("incidentId") String incidentId,
            @QueryParam("after") String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/cases/{id}")
    Case caseFile(@PathParam("id") String id);

    @GET
    @Path("/incidents")
    ItemList<Incident> incidents(
            @QueryParam("state") String state, @QueryParam("after") String after, @QueryParam("limit") int limit);

    @GET
    @Path("/incidents/{id}")
    Incident incident(@PathParam("id") String id);

    @POST
    @Path("/incidents")
    Incident report(@HeaderParam("Idempotency-Key") String idempotencyKey, Map<String, Object> body);

    @GET
    @Path("/tasks")
    ItemList<Task> tasks(
            @QueryParam("mine") Boolean mine,
            @QueryParam("state") String state,
            @QueryParam("after") String after,
            @QueryParam("limit") int limit);

    /** Moves a case, an incident or a task: {@code kind} is the collection in the path. */
    @POST
    @Path("/{kind}/{id}/{event}")
    void act(
            @PathParam("kind") String kind,
            @PathParam("id") String id,
            @PathParam("event") String event,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            Map<String, Object> body);

    /** One person in one incident, or one complaint that stands alone. */
    record Case(
            String caseId,
            String id,
            String code,
            String state,
            Long version,
            String origin,
            String incidentId,
            String incidentCode,
            List<String> complaintIds,
            String personName,
            String placeCode,
            String result,
            Instant openedAt,
            Instant dueAt,
            List<Entry> timeline,
            List<Task> tasks) {

        public String key() {
            return caseId != null ? caseId : id;
        }

        public List<Entry> timelineOrNone() {
            return timeline == null ? List.of() : timeline;
        }

        public List<Task> tasksOrNone() {
            return tasks == null ? List.of() : tasks;
        }
    }

    /** One thing that happened. */
    record Entry(
            Instant at,
            Instant occurredAt,
            String event,
            String type,
            String from,
            String to,
            String role,
            String org,
            String reasonCode) {

        public Instant when() {
            return at != null ? at : occurredAt;
        }

        public String what() {
            return event != null ? event : type;
        }
    }

    /** A duty of one agency. */
    record Task(
            String taskId,
            String id,
            String caseId,
            String caseCode,
            String incidentId,
            String kind,
            String agencyRole,
            String agencyOrg,
            String state,
            Long version,
            Instant dueAt,
            Boolean overdue) {

        public String key() {
            return taskId != null ? taskId : id;
        }

        public boolean isLate() {
            return Boolean.TRUE.equals(overdue);
        }
    }

    /** What was done to many people at once. */
    record Incident(
            String incidentId,
            String id,
            String code,
            String state,
            Long version,
            String placeCode,
            String product,
            Instant windowFrom,
            Instant windowTo,
            Instant reportedAt,
            LocalDate reviewOn,
            List<Organisation> organisations,
            List<SignOff> signOffs,
            Map<String, Object> totals) {

        public String key() {
            return incidentId != null ? incidentId : id;
        }

        public List<Organisation> organisationsOrNone() {
            return organisations == null ? List.of() : organisations;
        }

        public List<SignOff> signOffsOrNone() {
            return signOffs == null ? List.of() : signOffs;
        }

        public Map<String, Object> totalsOrNone() {
            return totals == null ? Map.of() : totals;
        }
    }

    record Organisation(String role, String org) {}

    record SignOff(String role, String org, Instant at) {}
}
