package org.dongthuan.bankintegration.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.bankintegration.account.domain.AccountState;

/**
 * Whether everything adds up for one incident. A bank's newest version of a list counts; accounts that only an earlier
 * version named stay where they are and are counted apart.
 *
 * @param accounts different accounts in the newest lists
 * @param holders different people in the newest lists
 * @param states accounts of the newest lists by state; every state is named
 * @param leftOut accounts that a later version of their list no longer names, by state; empty while there are none
 * @param toExplain accounts that are not as their newest list says, and nobody has said why
 * @param accountsBalance the states add up to the accounts, and the newest lists have as many rows as they say
 * @param complainants absent for the bank
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reconciliation(
        UUID incidentId,
        List<ListTotal> lists,
        long accounts,
        long holders,
        Map<AccountState, Long> states,
        Map<AccountState, Long> leftOut,
        long toExplain,
        boolean accountsBalance,
        Complainants complainants,
        Instant asOf) {

    /**
     * One version of a list.
     *
     * @param newest no later version has come
     * @param balance VND; the bank and the State Bank only
     * @param windowDiffers its window is not the incident's; rows were placed by the incident's
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ListTotal(
            UUID id,
            String listId,
            int version,
            boolean newest,
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
