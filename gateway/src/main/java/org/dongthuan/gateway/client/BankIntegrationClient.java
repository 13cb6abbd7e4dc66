package org.dongthuan.gateway.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the portals ask of bank integration. Fields not sent, or not shown to this role, are {@code null}. */
@Path("/api/v1")
@RegisterRestClient(configKey = "bank-integration")
@RegisterProvider(ForwardIdentity.class)
@RegisterProvider(ServiceProblemMapper.class)
public interface BankIntegrationClient {

    @GET
    @Path("/accounts")
    ItemList<Account> accounts(
            @QueryParam("incidentId") String incidentId,
            @QueryParam("caseId") String caseId,
            @QueryParam("state") String state,
            @QueryParam("after") String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/reconciliations/{incidentId}")
    Reconciliation reconciliation(@PathParam("incidentId") String incidentId);

    /** The signed-in citizen as holder of accounts. */
    @GET
    @Path("/holders/me")
    Holder me();

    @POST
    @Path("/holders/{caseId}/decision")
    void decide(
            @PathParam("caseId") String caseId,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            Map<String, Object> body);

    @GET
    @Path("/closure-orders")
    ItemList<ClosureOrder> closureOrders(
            @QueryParam("state") String state, @QueryParam("after") String after, @QueryParam("limit") int limit);

    @GET
    @Path("/closure-orders/{id}")
    ClosureOrder closureOrder(@PathParam("id") String id);

    @POST
    @Path("/closure-orders")
    ClosureOrder order(@HeaderParam("Idempotency-Key") String idempotencyKey, Map<String, Object> body);

    @POST
    @Path("/closure-orders/{id}/{event}")
    void act(
            @PathParam("id") String id,
            @PathParam("event") String event,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            Map<String, Object> body);

    /**
     * An account on a bank's list.
     *
     * @param balance VND; only the bank sees it
     * @param hasBalance all that others see of it
     */
    record Account(
            String accountId,
            String id,
            String caseId,
            String code,
            String state,
            String ground,
            String bankOrg,
            String accountNumber,
            String last4,
            Long balance,
            Boolean hasBalance,
            String reasonCode,
            Integer attempt,
            Instant openedAt) {

        public String number() {
            return accountNumber != null ? accountNumber : last4 != null ? "…" + last4 : null;
        }

        @Override
        public String toString() {
            // Account data stays out of logs.
            return "Account[id=" + (accountId != null ? accountId : id) + ", state=" + state + "]";
        }
    }

    /** Every row of the bank's list in exactly one state. */
    record Reconciliation(String incidentId, Long total, Map<String, Object> totals, Map<String, Object> byState) {

        public Map<String, Object> states() {
            return byState != null ? byState : totals != null ? totals : Map.of();
        }
    }

    /** What a holder has to decide. */
    record Holder(
            String caseId,
            String code,
            String state,
            String decision,
            Long version,
            Instant decideBy,
            Instant dueAt,
            List<Account> accounts) {

        public Instant until() {
            return decideBy != null ? decideBy : dueAt;
        }

        public List<Account> accountsOrNone() {
            return accounts == null ? List.of() : accounts;
        }

        /** Whether close or keep is still to be said, or may still be changed. */
        public boolean isAsked() {
            return decision == null || decision.isBlank()
                    ? accountsOrNone().stream().anyMatch(account -> "DECISION_PENDING".equals(account.state()))
                            || "DECISION_PENDING".equals(state)
                    : false;
        }
    }

    /** An order to close accounts; two persons approve it. */
    record ClosureOrder(
            String orderId,
            String id,
            String incidentId,
            String state,
            Long version,
            Long accounts,
            Long sent,
            Long acknowledged,
            Long closed,
            Long rejected,
            Instant createdAt,
            List<Approval> approvals) {

        public String key() {
            return orderId != null ? orderId : id;
        }

        public List<Approval> approvalsOrNone() {
            return approvals == null ? List.of() : approvals;
        }
    }

    record Approval(String role, String org, Instant at) {}
}
