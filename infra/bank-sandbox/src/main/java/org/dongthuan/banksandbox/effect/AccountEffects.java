package org.dongthuan.banksandbox.effect;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.dongthuan.banksandbox.ledger.Account;
import org.dongthuan.banksandbox.ledger.Payout;

/**
 * What was done to one account.
 *
 * @param closedOn present when closed
 * @param closeEffects how often it was closed: 1 for each closed by a request, never more if all is well
 * @param requestsReceived repetitions included
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AccountEffects(
        String accountNumber,
        Account.Status status,
        LocalDate closedOn,
        int closeEffects,
        List<Payout> payouts,
        int debitBlocks,
        int requestsReceived,
        int distinctKeys) {

    static AccountEffects of(Account account) {
        return new AccountEffects(
                account.number(),
                account.status(),
                account.closedOn().orElse(null),
                account.closeEffects(),
                account.payouts(),
                account.debitBlocks(),
                account.requestsReceived(),
                account.distinctKeys());
    }

    /** Leaves out the account number. */
    @Override
    public String toString() {
        return "AccountEffects[closeEffects=" + closeEffects + "]";
    }
}
