package org.dongthuan.gateway.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the portals ask about what belongs to an incident, and what it ends without. */
@Path("/api/v1/incidents/{id}")
@RegisterRestClient(configKey = "case-tracking")
@RegisterProvider(ForwardIdentity.class)
@RegisterProvider(ServiceProblemMapper.class)
public interface IncidentClient {

    @GET
    @Path("/members")
    ItemList<Member> members(
            @PathParam("id") String id, @QueryParam("after") String after, @QueryParam("limit") int limit);

    /** Who took which complaint in or out, newest first. */
    @GET
    @Path("/members/changes")
    ItemList<Change> changes(@PathParam("id") String id, @QueryParam("limit") int limit);

    /** What a correction would do; changes nothing. */
    @POST
    @Path("/membership/preview")
    Preview preview(@PathParam("id") String id, Map<String, Object> wish);

    /** Cases the incident ends without, newest first. */
    @GET
    @Path("/exceptions")
    ItemList<Exempt> exceptions(
            @PathParam("id") String id, @QueryParam("after") String after, @QueryParam("limit") int limit);

    /** A complaint of the incident and the rule by which it is there. @param reason a code where somebody took it in */
    record Member(String complaintId, String code, String state, String ruleCode, String reason, Instant joinedAt) {}

    /** @param event JOINED or LEFT @param reason a code */
    record Change(String id, String complaintId, String event, String reason, String role, String org, Instant at) {}

    /** Complaints that would come in and go out. */
    record Preview(Movement joining, Movement leaving) {}

    /** @param count all of them @param items the first hundred */
    record Movement(int count, List<Moving> items) {}

    /** @param why code of the rule that brings it in, or of what puts it out */
    record Moving(String complaintId, String code, String why) {}

    /** A case the incident ends without. @param carriedTo absent unless another body goes on with it */
    record Exempt(
            String id,
            String caseId,
            String code,
            String caseState,
            String kind,
            String reasonCode,
            CarriedTo carriedTo,
            String role,
            String org,
            Instant at) {}

    /** Who goes on with it, by which paper. */
    record CarriedTo(String role, String org, String documentRef) {}
}
