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
            List<String> actions,
            List<DutyClient.Step> history,
            Long version) {}
}
