package org.dongthuan.bankintegration.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.bankintegration.account.domain.AccountState;

/**
 * Whether everything adds up for one incident.
 *
 * @param accounts different accounts in the lists
 * @param holders different people in the lists
 * @param states accounts of the lists by state; every state is named
 * @param accountsBalance the states add up to the accounts
 * @param complainants absent for the bank
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reconciliation(
        UUID incidentId,
        List<ListTotal> lists,
        long accounts,
        long holders,
        Map<AccountState, Long> states,
        boolean accountsBalance,
        Complainants complainants,
        Instant asOf) {

    /**
     * One version of a list.
     *
     * @param balance VND; the bank and the State Bank only
     * @param windowDiffers its window is not the incident's; rows were placed by the incident's
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ListTotal(
            String listId,
            int version,
            String bankOrg,
            long rows,
            Long balance,
            Instant receivedAt,
            boolean windowDiffers) {}

    /**
     * People who complained in this incident.
     *
     * @param pending neither in a list nor answered by an inquiry that was confirmed
     * @param balance listed, not found, out of window and pending add up to the total
     */
    public record Complainants(
            long total, long listed, long notFound, long outOfWindow, long pending, boolean balance) {}
}
