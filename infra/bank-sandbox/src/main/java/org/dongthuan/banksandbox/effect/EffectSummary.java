package org.dongthuan.banksandbox.effect;

import java.util.List;
import org.dongthuan.banksandbox.ledger.Account;
import org.dongthuan.banksandbox.ledger.Payout;

/**
 * Totals over all accounts.
 *
 * @param accountsTouched got a request or an effect
 * @param accountsClosed closed by a request
 * @param accountsClosedRepeatedly closed more than once: must be 0
 * @param payoutTotal VND
 * @param answersPending not yet taken by the platform
 * @param answersDelivered taken by the platform
 */
public record EffectSummary(
        int accounts,
        long accountsTouched,
        long accountsClosed,
        long accountsClosedRepeatedly,
        long closeEffects,
        long payouts,
        long payoutTotal,
        long debitBlocks,
        long requestsReceived,
        long distinctKeys,
        int answersPending,
        long answersDelivered,
        boolean down) {

    static EffectSummary of(List<Account> accounts, int pending, long delivered, boolean down) {
        return new EffectSummary(
                accounts.size(),
                accounts.stream()
                        .filter(a -> a.requestsReceived() + a.debitBlocks() > 0)
                        .count(),
                accounts.stream().filter(a -> a.closeEffects() > 0).count(),
                accounts.stream().filter(a -> a.closeEffects() > 1).count(),
                accounts.stream().mapToLong(Account::closeEffects).sum(),
                accounts.stream().mapToLong(a -> a.payouts().size()).sum(),
                accounts.stream()
                        .flatMap(a -> a.payouts().stream())
                        .mapToLong(Payout::amount)
                        .sum(),
                accounts.stream().mapToLong(Account::debitBlocks).sum(),
                accounts.stream().mapToLong(Account::requestsReceived).sum(),
                accounts.stream().mapToLong(Account::distinctKeys).sum(),
                pending,
                delivered,
                down);
    }
}
