package org.dongthuan.bankintegration.listchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.dongthuan.bankintegration.account.app.AccountVault;
import org.dongthuan.bankintegration.account.domain.Account;
import org.dongthuan.bankintegration.account.domain.AccountDetails;
import org.dongthuan.bankintegration.account.domain.AccountState;
import org.dongthuan.bankintegration.account.domain.HolderIdentity;
import org.dongthuan.bankintegration.account.store.AccountRepository;
import org.dongthuan.platform.problem.DomainException;

/** Lets an account take over what a corrected list says of it, as far as its state still allows; no state changes. */
@ApplicationScoped
class RelistAccount {

    private final AccountRepository accounts;
    private final AccountVault vault;
    private final InstantSource clock;

    RelistAccount(AccountRepository accounts, AccountVault vault, InstantSource clock) {
        this.accounts = accounts;
        this.vault = vault;
        this.clock = clock;
    }

    /** @param applied what was taken over @param toExplain the account stays different from the row */
    record Outcome(Set<ListField> applied, boolean toExplain) {}

    @Transactional(Transactional.TxType.MANDATORY)
    Outcome relist(UUID accountId, SaidRow now) {
        Account account = locked(accountId);
        HolderIdentity holder = vault.identity(account).orElseThrow();
        AccountDetails details = vault.details(account).orElseThrow();
        Set<ListField> differing = ListField.between(saidBy(account, holder, details), now);
        differing.removeAll(ListField.OF_THE_ROW);
        Set<ListField> applied = EnumSet.noneOf(ListField.class);
        if (account.isBeforeSending()) {
            applied.addAll(differing);
            applied.retainAll(ListField.TAKEN_OVER);
            differing.removeAll(applied);
        }
        if (!applied.isEmpty()) {
            vault.relist(
                    account,
                    new HolderIdentity(holder.citizenId(), now.fullName(), now.phone()),
                    new AccountDetails(details.accountNumber(), now.balance()),
                    clock.instant());
        }
        return new Outcome(applied, !differing.isEmpty());
    }

    /** Whether an account that its list no longer names is still on its way: one found outside the window never was. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean missesItsRow(UUID accountId) {
        return locked(accountId).state() != AccountState.OUT_OF_WINDOW;
    }

    private Account locked(UUID accountId) {
        return accounts.locked(accountId).orElseThrow(() -> DomainException.notFound("account"));
    }

    private static SaidRow saidBy(Account account, HolderIdentity holder, AccountDetails details) {
        return new SaidRow(
                holder.citizenId(),
                holder.fullName(),
                holder.phone(),
                account.openedAt(),
                null,
                null,
                details.balance());
    }
}
