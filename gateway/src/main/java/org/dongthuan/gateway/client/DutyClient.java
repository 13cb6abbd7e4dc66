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
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the portals ask of minutes, commitments and obligations. Fields not shown to this role are {@code null}. */
@Path("/api/v1")
@RegisterRestClient(configKey = "case-tracking")
@RegisterProvider(ForwardIdentity.class)
@RegisterProvider(ServiceProblemMapper.class)
public interface DutyClient {

    @GET
    @Path("/minutes")
    ItemList<Minutes> minutesOf(@QueryParam("incidentId") String incidentId, @QueryParam("limit") int limit);

    @GET
    @Path("/minutes/{id}")
    Minutes minutes(@PathParam("id") String id);

    @GET
    @Path("/commitments")
    ItemList<Commitment> commitmentsOf(@QueryParam("incidentId") String incidentId, @QueryParam("limit") int limit);

    @POST
    @Path("/commitments")
    Commitment draft(@HeaderParam("Idempotency-Key") String idempotencyKey, Map<String, Object> body);

    @GET
    @Path("/commitments/{id}")
    Commitment commitment(@PathParam("id") String id);

    @GET
    @Path("/obligations")
    ItemList<Obligation> obligationsOf(@QueryParam("incidentId") String incidentId, @QueryParam("limit") int limit);

    @GET
    @Path("/obligations/{id}")
    Obligation obligation(@PathParam("id") String id);

    @GET
    @Path("/rumours")
    ItemList<Rumour> rumoursOf(@QueryParam("incidentId") String incidentId, @QueryParam("limit") int limit);

    @GET
    @Path("/rumours/{id}")
    Rumour rumour(@PathParam("id") String id);

    @GET
    @Path("/reports")
    ItemList<Report> reportsOf(@QueryParam("incidentId") String incidentId, @QueryParam("limit") int limit);

    @GET
    @Path("/reports/{id}")
    Report report(@PathParam("id") String id);

    @GET
    @Path("/documents/{id}/content")
    Response document(@PathParam("id") String id);

    /** Minutes of several bodies. */
    record Minutes(
            String id,
            String incidentId,
            String org,
            String number,
            String title,
            String text,
            Instant heldAt,
            String state,
            Instant readOutAt,
            String documentId,
            List<Party> parties,
            List<String> actions,
            List<Step> history,
            Long version) {}

    /** A body at the table and its word; names are absent where they are masked. */
    record Party(
            String role,
            String org,
            String name,
            String position,
            String kind,
            Instant signedAt,
            String refusalReason,
            Instant refusedAt) {

        public boolean open() {
            return signedAt == null && refusedAt == null;
        }
    }

    /** A written commitment. */
    record Commitment(
            String id,
            String incidentId,
            String org,
            String title,
            String text,
            String state,
            String number,
            String documentId,
            Instant signedAt,
            Instant inForceAt,
            long accepted,
            long continuing,
            long promised,
            List<Obligation> obligations,
            List<String> actions,
            List<Step> history,
            Long version) {}

    /** One obligation of a commitment. */
    record Obligation(
            String id,
            String commitmentId,
            String incidentId,
            String code,
            String target,
            Body obligor,
            Body performer,
            Body beneficiary,
            List<Body> supervisors,
            String measure,
            Figures figures,
            LocalDate dueOn,
            boolean overdue,
            String state,
            String evidenceRef,
            List<Body> accepted,
            String returnReason,
            Body owner,
            LocalDate reviewOn,
            List<String> actions,
            List<Step> history,
            Long version) {}

    /** Something that is said about an incident, and what is answered; nobody is its author here. */
    record Rumour(
            String id,
            String incidentId,
            String kind,
            String link,
            Instant seenAt,
            String claim,
            String state,
            String finding,
            String draft,
            String correction,
            List<String> approvedBy,
            Instant publishedAt,
            List<String> actions,
            List<Step> history,
            Long version) {}

    /** A report up the chain, with figures by name. */
    record Report(
            String id,
            String incidentId,
            String chain,
            String org,
            String number,
            String recipient,
            String summary,
            Map<String, Long> figures,
            String state,
            Instant draftedAt,
            String reference,
            String documentId,
            List<String> actions,
            List<Step> history,
            Long version) {}

    /** A body by role and organisation; citizens have none. */
    record Body(String role, String org) {}

    /** Where a target stands: so many of so many. */
    record Figures(long done, long of, boolean met) {}

    /** A step of a history. @param reason a code or the number of a paper; absent where none was given */
    record Step(String event, String role, String org, String reason, Instant at) {}
}
