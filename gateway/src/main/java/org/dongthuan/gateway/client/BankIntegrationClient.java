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

/** What the portals ask of bank integration. Fields not sent, or not shown to this role, are {@code null}. */
@Path("/api/v1")
@RegisterRestClient(configKey = "bank-integration")
@RegisterProvider(ForwardIdentity.class)
@RegisterProvider(ServiceProblemMapper.class)
public interface BankIntegrationClient extends Acting {

    @GET
    @Path("/accounts")
    ItemList<Account> accounts(
            @QueryParam("incidentId") String incidentId,
            @QueryParam("caseId") String caseId,
            @QueryParam("state") String state,
            @QueryParam("after") String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/accounts/{id}")
    Account account(@PathParam("id") String id);

    @GET
    @Path("/reconciliations/{incidentId}")
    Reconciliation reconciliation(@PathParam("incidentId") String incidentId);

    /** The signed-in citizen as holder of accounts, by incident. */
    @GET
    @Path("/holders/me")
    ItemList<Holder> me();

    /** Who is on a bank's list and never complained. @param state {@code null} for all */
    @GET
    @Path("/holders/never-complained")
    ItemList<UnheardHolder> neverComplained(
            @QueryParam("incidentId") String incidentId,
            @QueryParam("state") String state,
            @QueryParam("after") String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/holders/{caseId}")
    Holder holder(@PathParam("caseId") String caseId);

    /** @param kind closure-orders or default-closures */
    @GET
    @Path("/{kind}")
    ItemList<Order> orders(
            @PathParam("kind") String kind, @QueryParam("after") String after, @QueryParam("limit") int limit);

    @GET
    @Path("/{kind}/{id}")
    Order order(@PathParam("kind") String kind, @PathParam("id") String id);

    @GET
    @Path("/inquiries")
    ItemList<Inquiry> inquiries(
            @QueryParam("incidentId") String incidentId,
            @QueryParam("state") String state,
            @QueryParam("after") String after,
            @QueryParam("limit") int limit);

    /**
     * An account on a bank's list.
     *
     * @param balance VND; only the bank sees it
     * @param hasBalance all that others see of it
     * @param rejection why the bank did not close it
     * @param actions what this role may do with it now
     */
    record Account(
            String id,
            String incidentId,
            String caseId,
            String code,
            String bankOrg,
            String holderName,
            String citizenId,
            String accountNumber,
            String last4,
            Boolean hasBalance,
            Long balance,
            Instant openedAt,
            String state,
            String decision,
            Instant decidedAt,
            String ground,
            String rejection,
            Integer attempt,
            Integer askAttempt,
            String question,
            Boolean payoutChosen,
            Long paidOutAmount,
            LocalDate closedOn,
            String holdOwner,
            LocalDate holdReviewOn,
            List<String> actions,
            Long version) {

        private static final int SHOWN = 4;

        /** As much of the number as this role may see; {@code null} for nothing. */
        public String number() {
            return accountNumber != null ? accountNumber : last4 != null ? "…" + last4 : null;
        }

        /** Enough to tell one's own accounts apart, where others may look on; {@code null} for nothing. */
        public String masked() {
            String end = last4 == null && accountNumber != null && accountNumber.length() > SHOWN
                    ? accountNumber.substring(accountNumber.length() - SHOWN)
                    : last4;
            return end == null ? null : "…" + end;
        }

        public boolean isMoneyLeft() {
            return Boolean.TRUE.equals(hasBalance);
        }

        /** Whether the holder is the one to say how the money is paid out. */
        public boolean isPayoutAsked() {
            return "BALANCE_NOT_ZERO".equals(rejection) && actions != null && actions.contains("remedied");
        }

        @Override
        public String toString() {
            // Account data stays out of logs.
            return "Account[id=" + id + ", state=" + state + "]";
        }
    }

    /** Every row of the banks' newest lists in exactly one state. @param leftOut what only earlier versions named */
    record Reconciliation(
            long accounts,
            long holders,
            Map<String, Long> states,
            Map<String, Long> leftOut,
            long toExplain,
            boolean accountsBalance,
            Complainants complainants,
            List<ListTotal> lists) {

        public Reconciliation {
            states = states == null ? Map.of() : states;
            leftOut = leftOut == null ? Map.of() : leftOut;
            lists = lists == null ? List.of() : lists;
        }

        /** Accounts that a later version of their list no longer names. */
        public long leftOutAll() {
            return leftOut.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** People who complained; absent for the bank. */
    record Complainants(long total, long listed, long notFound, long outOfWindow, long pending, boolean balance) {}

    record ListTotal(
            String id,
            String listId,
            int version,
            boolean newest,
            String bankOrg,
            long rows,
            Instant receivedAt,
            boolean windowDiffers) {

        public boolean isCorrection() {
            return version > 1;
        }
    }

    /** Somebody on a bank's list who never complained. @param caseId absent while there is no case */
    record UnheardHolder(String caseId, String code, String placeCode, String holderName, List<Account> accounts) {

        @Override
        public String toString() {
            // Who it is stays out of logs.
            return "UnheardHolder[" + caseId + "]";
        }
    }

    /** What a holder has to decide. @param may CLOSE, KEEP, both or nothing */
    record Holder(
            String caseId, String incidentId, String code, List<Account> accounts, Long version, List<String> may) {

        public boolean allows(String decision) {
            return caseId != null && may != null && may.contains(decision);
        }

        /** Whether close or keep is still to be said. */
        public boolean isAsked() {
            return accounts().stream().anyMatch(account -> "DECISION_PENDING".equals(account.state()));
        }

        /** What was decided; {@code null} while nothing was. */
        public String decision() {
            return accounts().stream()
                    .map(Account::decision)
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        /** The decision as the person is told of it: a wish to keep is checked first. */
        public String decided() {
            boolean checked = accounts().stream().noneMatch(account -> "KEEP_REQUESTED".equals(account.state()));
            return "KEEP".equals(decision()) && !checked ? "KEEP_UNCHECKED" : decision();
        }
    }

    /** An order to close accounts; two persons approve it. @param items how many accounts are in which state of it */
    record Order(
            String id,
            String incidentId,
            String bankOrg,
            String placeCode,
            String state,
            Instant createdAt,
            List<Approval> approvals,
            long total,
            Map<String, Long> items,
            String waitingFor) {}

    record Approval(String role, String org, Instant at) {}

    /** Whether a complainant whom no list names holds an account after all. */
    record Inquiry(
            String id,
            String caseId,
            String code,
            String personId,
            String incidentId,
            String bankOrg,
            String state,
            String outcome,
            Instant openedAt,
            Instant askedAt,
            Instant createdAt) {}
}
