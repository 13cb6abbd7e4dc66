package org.dongthuan.bankintegration.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.dongthuan.bankintegration.account.app.AccountVault;
import org.dongthuan.bankintegration.account.app.MoveAccount;
import org.dongthuan.bankintegration.account.domain.Account;
import org.dongthuan.bankintegration.account.domain.AccountTransitions;
import org.dongthuan.bankintegration.account.domain.HolderIdentity;
import org.dongthuan.bankintegration.account.domain.RejectionCode;
import org.dongthuan.bankintegration.account.store.AccountRepository;
import org.dongthuan.bankintegration.exchange.port.BankAbility;
import org.dongthuan.bankintegration.exchange.registry.Banks;
import org.dongthuan.bankintegration.order.Orders;
import org.dongthuan.bankintegration.rule.Rules;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.time.Vietnam;

/** Moves an account by one remedy, with what the remedy needs. */
@ApplicationScoped
public class ApplyRemedy {

    private final AccountRepository accounts;
    private final AccountVault vault;
    private final MoveAccount moves;
    private final Amendments amendments;
    private final Orders orders;
    private final Banks banks;
    private final Rules rules;
    private final EntityManager entities;
    private final InstantSource clock;

    ApplyRemedy(
            AccountRepository accounts,
            AccountVault vault,
            MoveAccount moves,
            Amendments amendments,
            Orders orders,
            Banks banks,
            Rules rules,
            EntityManager entities,
            InstantSource clock) {
        this.accounts = accounts;
        this.vault = vault;
        this.moves = moves;
        this.amendments = amendments;
        this.orders = orders;
        this.banks = banks;
        this.rules = rules;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * @return the account as it is now
     * @throws DomainException 403 when the role does not do this, 404 outside the scope, 409 for a stale version or a
     *     state that does not take it, 422 when what the remedy needs is missing
     */
    @Transactional
    @Audited(action = "remedy", object = "account")
    public Account apply(@AuditedId UUID id, Remedy remedy, RemedyRequest with, Actor by) {
        if (remedy.roles().stream().noneMatch(by::has)) {
            throw new DomainException(CommonProblem.FORBIDDEN, "The role does not " + remedy.path() + ".");
        }
        Account account = accounts.inScopeLocked(id);
        if (account.version() != with.version()) {
            throw DomainException.stale("account");
        }
        if (AccountTransitions.next(account.state(), remedy.event(), account.rejection())
                .isEmpty()) {
            throw DomainException.wrongState("account", account.state(), remedy.path());
        }
        Instant now = clock.instant();
        prepare(account, remedy, with, by, now);
        moves.move(account, remedy.event(), by, with.reasonCode(), now);
        if (remedy == Remedy.REMEDIED || remedy == Remedy.RELEASE) {
            orders.sendAgain(account);
        }
        entities.flush();
        return account;
    }

    private void prepare(Account account, Remedy remedy, RemedyRequest with, Actor by, Instant now) {
        switch (remedy) {
            case REMEDIED -> remedied(account, with, by);
            case HOLD -> hold(account, with, now);
            case RELEASE -> account.newAttempt();
            case SUPPLY -> supply(account, with);
            case START_REMEDY, SETTLE_REJECTION -> {}
        }
    }

    private void remedied(Account account, RemedyRequest with, Actor by) {
        if (account.rejection() == RejectionCode.BALANCE_NOT_ZERO && with.payout() == null) {
            throw DomainException.invalid("payout", "required", "The holder chooses how the balance is paid.");
        }
        if (account.rejection() == RejectionCode.HOLDER_MISMATCH && with.holder() == null) {
            throw DomainException.invalid("holder", "required", "Give the holder's data as their card has them.");
        }
        if (with.holder() != null && by.has(Roles.CIT)) {
            throw DomainException.invalid("holder", "officer-only", "The commune's desk checks the card.");
        }
        keep(account, with);
        account.newAttempt();
    }

    private void hold(Account account, RemedyRequest with, Instant now) {
        LocalDate today = Vietnam.dayOf(now);
        LocalDate latest = Vietnam.dayOf(now.plus(rules.duration(Rules.HOLD_REVIEW, now)));
        if (with.owner() == null || with.owner().isBlank()) {
            throw DomainException.invalid("owner", "required", "Name who answers for the hold.");
        }
        if (with.reviewOn() == null
                || with.reviewOn().isBefore(today)
                || with.reviewOn().isAfter(latest)) {
            throw DomainException.invalid("reviewOn", "hold-review", "A hold is reviewed by " + latest + ".");
        }
        account.heldBy(with.owner(), with.reviewOn());
    }

    private void supply(Account account, RemedyRequest with) {
        if (with.payout() == null
                && with.holder() == null
                && (with.note() == null || with.note().isBlank())) {
            throw DomainException.invalid("note", "something-supplied", "Give holder, payout or a note.");
        }
        if (banks.find(account.bankOrg())
                .filter(bank -> bank.offers(BankAbility.AMENDMENT))
                .isEmpty()) {
            throw DomainException.invalid(
                    "note", "bank-takes-amendments", "This bank takes no answers from here: write to it.");
        }
        keep(account, with);
        amendments.queue(account, with);
    }

    private void keep(Account account, RemedyRequest with) {
        if (with.payout() != null) {
            vault.keepPayout(account, with.payout());
        }
        if (with.holder() != null) {
            vault.keepCorrected(
                    account,
                    new HolderIdentity(with.holder().citizenId(), with.holder().fullName(), null));
        }
    }
}
