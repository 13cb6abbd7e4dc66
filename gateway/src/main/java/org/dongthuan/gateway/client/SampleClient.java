package org.dongthuan.gateway.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.dongthuan.gateway.client.BankIntegrationClient.Account;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the portals ask of the supervisor's samples of closures. */
@Path("/api/v1/closure-samples")
@RegisterRestClient(configKey = "bank-integration")
@RegisterProvider(ForwardIdentity.class)
@RegisterProvider(ServiceProblemMapper.class)
public interface SampleClient {

    /** The finding that everything is as the platform says; every other one is the code of a difference. */
    String AGREES = "AGREES";

    /** Newest first. @param incidentId {@code null} for all */
    @GET
    ItemList<Sample> samples(
            @QueryParam("incidentId") String incidentId,
            @QueryParam("after") String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/{id}")
    Sample sample(@PathParam("id") String id);

    @GET
    @Path("/{id}/items")
    ItemList<Item> items(@PathParam("id") String id, @QueryParam("after") String after, @QueryParam("limit") int limit);

    @POST
    @Path("/{id}/findings")
    Sample find(@PathParam("id") String id, Findings findings);

    /** @param found how many of the {@code size} accounts drawn have been checked @param signedAt absent until signed */
    record Sample(
            String id,
            String incidentId,
            String bankOrg,
            String placeCode,
            String seed,
            int size,
            int population,
            String populationDigest,
            String state,
            int found,
            int agreeing,
            String drawnOrg,
            Instant drawnAt,
            Instant signedAt,
            Long version) {}

    /** An account drawn. @param agrees absent before it was checked @param reasonCode what is different */
    record Item(int position, Account account, Boolean agrees, String reasonCode, Instant foundAt) {

        /** Code of the finding in one word; empty before it was checked. */
        public String found() {
            return agrees == null ? "" : agrees ? AGREES : reasonCode;
        }
    }

    /** What was found of several accounts. */
    record Findings(List<Finding> findings) {}

    /** @param reasonCode {@code null} where it agrees */
    record Finding(String accountId, boolean agrees, String reasonCode) {}
}
