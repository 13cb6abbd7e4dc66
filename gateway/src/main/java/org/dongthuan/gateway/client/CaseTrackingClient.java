package org.dongthuan.gateway.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
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
public interface CaseTrackingClient extends Acting {

    /** Who read or changed what, newest first. */
    @GET
    @Path("/audit-log")
    ItemList<AuditEntry> auditLog(
            @QueryParam("objectId") String objectId,
            @QueryParam("actorId") String actorId,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("after") String after,
            @QueryParam("limit") int limit);

    /** The head of the largest tree; refused with 404 while there is none. */
    @GET
    @Path("/audit-log/tree-heads/latest")
    TreeHead latestTreeHead();

    @POST
    @Path("/audit-log/tree-heads")
    TreeHead signTreeHead(@HeaderParam("Idempotency-Key") String idempotencyKey);

    /** Everything up to the latest head, as the verifier reads it. */
    @GET
    @Path("/audit-log/export")
    @Produces("application/x-ndjson")
    InputStream auditLogExport();

    /** Who looked at or changed the visitor's own data, newest first. */
    @GET
    @Path("/access-log")
    ItemList<Access> accessLog(@QueryParam("after") String after, @QueryParam("limit") int limit);

    /** Until when somebody may act on a complaint, in the order of their beginning. */
    @GET
    @Path("/periods")
    ItemList<Period> periods(@QueryParam("complaintId") String complaintId);

    @GET
    @Path("/cases")
    ItemList<Case> cases(
            @QueryParam("state") String state,
            @QueryParam("incidentId") String incidentId,
            @QueryParam("code") String code,
            @QueryParam("after") String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/cases/{id}")
    Case caseFile(@PathParam("id") String id);

    /** A part becomes a case of its own, which is answered. */
    @POST
    @Path("/cases/{id}/split")
    Case split(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            Map<String, Object> body);

    /** Newest first. @param states any of these; none for all @param proposed by the system; null for whoever told of it */
    @GET
    @Path("/incidents")
    ItemList<Incident> incidents(
            @QueryParam("state") List<String> states,
            @QueryParam("proposed") Boolean proposed,
            @QueryParam("after") String after,
            @QueryParam("limit") int limit);

    /** The incident with a code, if it is in the visitor's scope. */
    @GET
    @Path("/incidents")
    ItemList<Incident> incidentsByCode(@QueryParam("code") String code, @QueryParam("limit") int limit);

    @GET
    @Path("/incidents/{id}")
    Incident incident(@PathParam("id") String id);

    @POST
    @Path("/incidents")
    Incident report(@HeaderParam("Idempotency-Key") String idempotencyKey, Map<String, Object> body);

    /** A worklist of the visitor's agency, most urgent first. */
    @GET
    @Path("/tasks")
    ItemList<Task> tasks(
            @QueryParam("view") String view, @QueryParam("after") String after, @QueryParam("limit") int limit);

    @GET
    @Path("/tasks/{id}")
    Task task(@PathParam("id") String id);

    /** To whom of the visitor's own organisation a task can be given: whoever has opened its worklist once. */
    @GET
    @Path("/tasks/officers")
    ItemList<Colleague> colleagues();

    /** Deadlines in the visitor's scope, first due first; what is {@code null} does not narrow them. */
    @GET
    @Path("/deadlines")
    ItemList<Deadline> deadlines(
            @QueryParam("state") String state,
            @QueryParam("overdue") Boolean overdue,
            @QueryParam("unexplained") Boolean unexplained,
            @QueryParam("mine") Boolean mine,
            @QueryParam("caseId") String caseId,
            @QueryParam("after") String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/deadlines/{id}")
    Deadline deadline(@PathParam("id") String id);

    /** Somebody of the visitor's organisation. @param id all that is known of them; names only the realm has */
    record Colleague(String id, List<String> roles, boolean me, Instant seenAt) {}

    /**
     * By when somebody has to have done something.
     *
     * @param code of the case or complaint; absent where the visitor does not know of it
     * @param history only on the single one
     */
    record Deadline(
            String id,
            String ruleCode,
            int ruleVersion,
            String subjectKind,
            String subjectId,
            String caseId,
            String code,
            String placeCode,
            String responsibleRole,
            String responsibleOrg,
            String escalatedTo,
            String state,
            Instant startedAt,
            Instant dueAt,
            boolean provisional,
            boolean overdue,
            Instant metAt,
            boolean late,
            MissedCause cause,
            List<String> actions,
            DeadlineInputs inputs,
            RuleSource rule,
            List<DeadlineChange> history,
            Long version) {}

    record MissedCause(String code, String text, Instant at) {}

    /** What a due instant was counted from. @param length such as {@code 10 DAYS} @param extendedBy in the same unit */
    record DeadlineInputs(String startFact, boolean remote, boolean complex, String length, int extendedBy) {

        public String amount() {
            return length.substring(0, length.indexOf(' '));
        }

        public String unit() {
            return length.substring(length.indexOf(' ') + 1);
        }
    }

    /** @param mark how well the source was checked: V, S, K, or P for our own rules (DOMAIN, marks) */
    record RuleSource(String source, String mark, String told, String note) {}

    record DeadlineChange(String event, Instant effectiveAt, Instant dueBefore, Instant dueAfter, String role) {}

    /**
     * One person in one incident, or one complaint that stands alone. It names nobody.
     *
     * @param complaintIds only on the single one, like what it was merged with and split from
     */
    record Case(
            String id,
            String code,
            String personId,
            String incidentId,
            String origin,
            String placeCode,
            String state,
            String result,
            boolean holderTold,
            boolean verifiedByLead,
            boolean verifiedByBankSupervisor,
            Instant openedAt,
            List<String> actions,
            List<String> complaintIds,
            List<Task> tasks,
            List<CaseAccount> accounts,
            List<Entry> timeline,
            String mergedInto,
            List<String> mergedFrom,
            String splitFrom,
            List<String> splitInto,
            Long version) {

        public boolean isMerged() {
            return state.equals("MERGED");
        }
    }

    /** An account as case tracking knows it. @param verdict on the consent claimed for it; absent while there is none */
    record CaseAccount(String accountId, String bankOrg, String state, String verdict) {}

    /** One thing that happened. @param kind such as {@code account.verified} */
    record Entry(Instant at, String kind) {}

    /**
     * A duty of one agency; whether it is done is computed from facts, or said by the lead where the lead asked for it.
     *
     * @param asked what the lead asks for, by the paper {@code askedRef}; absent for duties every case has
     * @param replyRef paper that answered last
     * @param history only on the single one
     */
    record Task(
            String id,
            String caseId,
            String code,
            String kind,
            String agencyRole,
            String agencyOrg,
            String state,
            Instant dueAt,
            Instant doneAt,
            String asked,
            String askedRef,
            String replyRef,
            boolean assigned,
            boolean mine,
            List<String> actions,
            List<DutyClient.Step> history,
            Long version) {

        public boolean isOpen() {
            return state.equals("OPEN");
        }

        /** Kind of the label that says what is to be done, and {@link #what} its code. */
        public String whatKind() {
            return asked == null ? "task-kind" : "asked";
        }

        public String what() {
            return asked == null ? kind : asked;
        }

        /** Who sees to it, as code of a label. */
        public String holder() {
            return mine ? "MINE" : assigned ? "COLLEAGUE" : "NOBODY";
        }
    }

    /**
     * What was done to many people at once.
     *
     * @param proposedBy rule by which the system proposed it; absent where somebody reported it
     * @param approvals for each event that needs several bodies, the roles that have approved so far
     */
    record Incident(
            String id,
            String code,
            String placeCode,
            String province,
            String product,
            Instant windowFrom,
            Instant windowTo,
            String state,
            Instant reportedAt,
            Instant containedAt,
            String proposedBy,
            List<Organisation> organisations,
            Map<String, List<String>> approvals,
            List<String> actions,
            Totals totals,
            Long version) {

        /** Whether the system proposed it and nobody has decided yet. */
        public boolean isProposal() {
            return proposedBy != null && state.equals("REPORTED");
        }

        /** Whether everybody may read how it stands: not what is only reported, or was dismissed. */
        public boolean isPublic() {
            return !state.equals("REPORTED") && !state.equals("DISMISSED");
        }
    }

    /** An entry of the audit log. Its ids are pseudonyms. */
    record AuditEntry(
            String id,
            long index,
            Instant at,
            String actorId,
            List<String> roles,
            String org,
            String action,
            String objectType,
            List<String> objectIds,
            String purpose) {}

    /** A signed tree head. @param day absent for one made on demand */
    record TreeHead(
            String id, long size, String root, Instant at, LocalDate day, String keyId, List<Fetched> fetchedBy) {}

    /** A supervising body has the head. */
    record Fetched(String role, String org, Instant at) {}

    /** One look at a citizen's data. @param own by the citizen, or whoever signed in as them */
    record Access(Instant at, boolean own, String role, String org, String action, String objectType, String purpose) {}

    record Organisation(String role, String org) {}

    record Totals(
            long submissions,
            Map<String, Long> casesByState,
            Map<String, Long> accountsByState,
            Map<String, Long> exceptionsByKind) {}

    /** A time in which a person may act. @param startFact NO_REPLY when there should have been a reply and was none */
    record Period(String id, String startFact, String countsFrom, Instant countedFrom, Instant dueAt, String state) {

        /** Whether they may go on without waiting any more. */
        public boolean isWithoutReply() {
            return "NO_REPLY".equals(startFact) && "RUNNING".equals(state);
        }
    }
}
