package org.dongthuan.bankintegration.account.api;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.dongthuan.bankintegration.account.app.AccountVault;
import org.dongthuan.bankintegration.account.domain.Account;
import org.dongthuan.bankintegration.account.domain.AccountDetails;
import org.dongthuan.bankintegration.account.domain.AccountTransitions;
import org.dongthuan.bankintegration.account.domain.HolderIdentity;
import org.dongthuan.bankintegration.listchange.SaidRow;
import org.dongthuan.bankintegration.remedy.Remedy;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;

/** Opens accounts for the eyes of one caller. The only place where sealed fields become views. */
@Singleton
public class AccountViews {

    private static final int CITIZEN_ID_SHOWN = 3;

    private final AccountVault vault;

    AccountViews(AccountVault vault) {
        this.vault = vault;
    }

    /** @param who must have the account in scope */
    public AccountView one(Account account, Actor who) {
        FieldAccess may = FieldAccess.of(who);
        Optional<AccountDetails> details = vault.details(account);
        Optional<HolderIdentity> holder = vault.identity(account);
        return new AccountView(
                account.id(),
                account.incidentId(),
                account.caseId(),
                account.code(),
                account.personId(),
                account.bankOrg(),
                account.placeCode(),
                holder.map(h -> name(h.fullName(), may)).orElse(null),
                holder.map(h -> citizenId(h.citizenId(), who)).orElse(null),
                details.filter(d -> may.number())
                        .map(AccountDetails::accountNumber)
                        .orElse(null),
                details.map(AccountDetails::last4).orElse(null),
                may.balanceFlag() && details.isPresent() ? account.hasBalance() : null,
                details.filter(d -> may.balance()).map(AccountDetails::balance).orElse(null),
                account.openedAt(),
                account.state(),
                account.decision(),
                account.decidedAt(),
                account.ground(),
                account.rejection(),
                account.attempt(),
                account.askAttempt(),
                who.has(Roles.CIT) ? null : vault.question(account).orElse(null),
                account.sealed().payout() != null ? Boolean.TRUE : null,
                may.money() ? account.bankWord().paidOutAmount() : null,
                may.money() ? account.bankWord().payoutReceipt() : null,
                account.bankWord().closedOn(),
                account.bankWord().evidenceRef(),
                account.holdOwner(),
                account.holdReviewOn(),
                actions(account, who),
                account.version());
    }

    /** What a list says of an account, for the same eyes. */
    public SaidView said(SaidRow said, Actor who) {
        FieldAccess may = FieldAccess.of(who);
        return new SaidView(
                name(said.fullName(), may),
                citizenId(said.citizenId(), who),
                said.openedAt(),
                may.balanceFlag() ? said.balance() > 0 : null,
                may.balance() ? said.balance() : null);
    }

    private static String name(String fullName, FieldAccess may) {
        return may.name() ? fullName : may.maskedName() ? initials(fullName) : null;
    }

    private static List<String> actions(Account account, Actor who) {
        return java.util.Arrays.stream(Remedy.values())
                .filter(remedy -> remedy.roles().stream().anyMatch(who::has))
                .filter(remedy -> AccountTransitions.next(account.state(), remedy.event(), account.rejection())
                        .isPresent())
                .map(Remedy::path)
                .toList();
    }

    private static String citizenId(String digits, Actor who) {
        return who.hasAny(Roles.BK, Roles.BKA)
                ? digits
                : "*".repeat(digits.length() - CITIZEN_ID_SHOWN) + digits.substring(digits.length() - CITIZEN_ID_SHOWN);
    }

    private static String initials(String name) {
        StringBuilder letters = new StringBuilder();
        for (String part : name.split("\\s+")) {
            letters.appendCodePoint(part.codePointAt(0)).append('.');
        }
        return letters.toString();
    }
}
