package org.dongthuan.gateway.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dongthuan.gateway.client.BankIntegrationClient.Account;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the portals ask of the versions of the banks' lists. */
@Path("/api/v1/account-lists")
@RegisterRestClient(configKey = "bank-integration")
@RegisterProvider(ForwardIdentity.class)
@RegisterProvider(ServiceProblemMapper.class)
public interface AccountListClient {

    /** By account. @param kind {@code null} for all @param open only what is still to be explained */
    @GET
    @Path("/{id}/diff")
    Diff diff(
            @PathParam("id") String id,
            @QueryParam("kind") String kind,
            @QueryParam("open") boolean open,
            @QueryParam("after") String after,
            @QueryParam("limit") int limit);

    @POST
    @Path("/{id}/explanations")
    ListVersion explain(@PathParam("id") String id, Explanation explanation);

    /** One version of a list. @param changes rows by kind; absent where nothing was compared */
    record ListVersion(
            String id,
            String listId,
            int version,
            String bankOrg,
            String incidentId,
            long rows,
            Instant receivedAt,
            boolean newest,
            Map<String, Long> changes,
            long toExplain) {

        public ListVersion {
            changes = changes == null ? Map.of() : changes;
        }
    }

    record Diff(ListVersion list, List<Change> items, String next) {}

    /**
     * One account of the difference.
     *
     * @param applied fields that the account took over
     * @param said what the version says; absent for a row it left out
     * @param reasonCode absent before somebody explained
     */
    record Change(
            String kind,
            List<String> fields,
            List<String> applied,
            String state,
            Account account,
            Said said,
            String reasonCode,
            String explainedOrg,
            Instant explainedAt) {

        public boolean isToExplain() {
            return "TO_EXPLAIN".equals(state);
        }
    }

    /** As far as this role may see it. @param balance VND; only the bank sees it */
    record Said(String holderName, String citizenId, Instant openedAt, Boolean hasBalance, Long balance) {

        @Override
        public String toString() {
            // Account data stays out of logs.
            return "Said[]";
        }
    }

    /** One reason for all of the accounts. */
    record Explanation(List<String> accountIds, String reasonCode) {}
}
