package org.dongthuan.gateway.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Rules of legal and agreed clocks, and the changes of them. */
@Path("/api/v1")
@RegisterRestClient(configKey = "case-tracking")
@RegisterProvider(ForwardIdentity.class)
@RegisterProvider(ServiceProblemMapper.class)
public interface RuleClient {

    /** Every version of every rule, by code and version. */
    @GET
    @Path("/clock-rules")
    ItemList<ClockRule> rules();

    /** Newest first; what is {@code null} does not narrow them. */
    @GET
    @Path("/rule-changes")
    ItemList<RuleChange> changes(
            @QueryParam("state") String state,
            @QueryParam("rule") String rule,
            @QueryParam("after") String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/rule-changes/{id}")
    RuleChange change(@PathParam("id") String id);

    @GET
    @Path("/rule-changes/{id}/try-out")
    TryOut tryOut(@PathParam("id") String id);

    /** A version. @param plain such as {@code 10 DAYS}; the other three lengths absent where there is no difference */
    record ClockRule(
            String code,
            int version,
            LocalDate validFrom,
            LocalDate validTo,
            boolean inForce,
            String plain,
            String complex,
            String remote,
            String remoteComplex,
            String startFact,
            String responsible,
            String remind,
            String source,
            String mark,
            String note) {}

    /** @param mine whether the visitor proposed it @param answer what whoever decided said; absent for nothing */
    record RuleChange(
            String id,
            String ruleCode,
            ClockRule before,
            ClockRule after,
            String reason,
            String state,
            boolean mine,
            Instant proposedAt,
            Instant decidedAt,
            String answer,
            List<String> actions,
            Long version) {}

    /** What a change would have meant. @param looked so many deadlines @param left of these not counted */
    record TryOut(int looked, int left, int earlier, int later, int lateNow, int lateThen, List<Tried> items) {}

    /** @param doneAt absent while it is not done */
    record Tried(
            Instant startedAt, Instant dueAt, Instant dueThen, Instant doneAt, boolean lateNow, boolean lateThen) {}
}
