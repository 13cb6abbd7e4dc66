package org.dongthuan.gateway.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    /** A controller's word that consent was given; the proof is the controller's burden. */
    record Claim(
            String id,
            String accountId,
            String incidentId,
            String bankOrg,
            String caseId,
            String code,
            String state,
            String verdict,
            Instant accountOpenedAt,
            Instant dueAt,
            Instant createdAt,
            List<Evidence> evidence,
            List<Opinion> opinions,
            Long version) {}

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

    record Checked(String finding, String note) {}

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
            Instant answeredAt,
            Instant createdAt,
            List<Opinion> opinions,
            Long version) {}
}
