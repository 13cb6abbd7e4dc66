package org.dongthuan.gateway.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the portals ask of duties towards the authorities and of people's rights in their data. */
@Path("/api/v1")
@RegisterRestClient(configKey = "case-tracking")
@RegisterProvider(ForwardIdentity.class)
@RegisterProvider(ServiceProblemMapper.class)
public interface RightsClient {

    /** Newest first. @param incidentId {@code null} for all, like {@code state} */
    @GET
    @Path("/violation-notices")
    ItemList<ViolationNotice> violationNotices(
            @QueryParam("incidentId") String incidentId,
            @QueryParam("state") String state,
            @QueryParam("after") String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/violation-notices/{id}")
    ViolationNotice violationNotice(@PathParam("id") String id);

    /** Newest first; a citizen's own, a controller's those addressed to it. What is {@code null} does not narrow them. */
    @GET
    @Path("/data-requests")
    ItemList<DataRequest> dataRequests(
            @QueryParam("incidentId") String incidentId,
            @QueryParam("caseId") String caseId,
            @QueryParam("state") String state,
            @QueryParam("after") String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/data-requests/{id}")
    DataRequest dataRequest(@PathParam("id") String id);

    /** Newest first; at most one for an incident. @param incidentId {@code null} for all */
    @GET
    @Path("/crime-files")
    ItemList<CrimeFile> crimeFiles(
            @QueryParam("incidentId") String incidentId,
            @QueryParam("after") String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/crime-files/{id}")
    CrimeFile crimeFile(@PathParam("id") String id);

    @GET
    @Path("/deadlines")
    ItemList<CaseTrackingClient.Deadline> deadlinesOf(
            @QueryParam("incidentId") String incidentId,
            @QueryParam("rule") String rule,
            @QueryParam("limit") int limit);

    /**
     * Information on crime about an incident.
     *
     * @param flagRule rule by which the system flagged it; absent where only the police opened it
     */
    record CrimeFile(
            String id,
            String incidentId,
            String state,
            Instant recordedAt,
            String flagRule,
            Instant flaggedAt,
            Instant receivedAt,
            Instant forwardedAt,
            String paperNumber,
            Instant decidedAt,
            String decisionNumber,
            List<String> actions,
            List<DutyClient.Step> history,
            Long version) {}

    /**
     * What a person asks of a controller of their data.
     *
     * @param late answered after it was due, or not yet answered though it was due
     * @param clocks by the law of the day it came; the one to be met first comes first
     * @param reasons codes that may be given for not granting all; only on the single one, like history
     */
    record DataRequest(
            String id,
            String caseId,
            String incidentId,
            String kind,
            String data,
            String controllerOrg,
            String state,
            Instant receivedAt,
            Instant acknowledgedAt,
            String outcome,
            String reasonCode,
            String paperNumber,
            Instant answeredAt,
            boolean late,
            List<RequestClock> clocks,
            List<String> actions,
            List<String> reasons,
            List<DutyClient.Step> history,
            Long version) {

        /** Whether an answer is still owed. */
        public boolean isOpen() {
            return state.equals("RECEIVED") || state.equals("ACKNOWLEDGED");
        }

        public boolean allows(String event) {
            return actions.contains(event);
        }

        /** By when it must be answered; {@code null} where no law of that day says so. */
        public Instant dueAt() {
            return clocks.isEmpty() ? null : clocks.getLast().dueAt();
        }
    }

    record RequestClock(String deadlineId, String ruleCode, Instant dueAt) {}

    /**
     * That a controller tells the authority of a violation.
     *
     * @param startedAt occurrence or detection, whichever the rule of its deadline counts from
     * @param late filed after it was due, or not yet filed though it was due
     * @param history only on the single one
     */
    record ViolationNotice(
            String id,
            String incidentId,
            String org,
            String state,
            String deadlineId,
            String ruleCode,
            Instant startedAt,
            Instant dueAt,
            Instant filedAt,
            Instant recordedAt,
            boolean late,
            String lateReason,
            String formNumber,
            String recipient,
            String reference,
            Instant acknowledgedAt,
            Instant leakDetectedAt,
            List<String> actions,
            List<DutyClient.Step> history,
            Long version) {}
}
