package org.dongthuan.bankintegration.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.bankintegration.account.app.MoveAccount;
import org.dongthuan.bankintegration.account.domain.Account;
import org.dongthuan.bankintegration.account.domain.AccountEvent;
import org.dongthuan.bankintegration.account.domain.AccountState;
import org.dongthuan.bankintegration.account.domain.Decision;
import org.dongthuan.bankintegration.account.store.AccountRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.problem.DomainException;

/** The holder decides for all their accounts of the incident at once: close or keep. */
@ApplicationScoped
public class DecideHolder {

    private final AccountRepository accounts;
    private final MoveAccount moves;
    private final EntityManager entities;
    private final InstantSource clock;

    DecideHolder(AccountRepository accounts, MoveAccount moves, EntityManager entities, InstantSource clock) {
        this.accounts = accounts;
        this.moves = moves;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * @param version sum of the versions of the accounts, as read
     * @param confirmation how the holder confirmed at the desk; empty when they decide themselves
     * @return the accounts as they are now
     * @throws DomainException 404 when the case has no account the caller may know of; 409 stale, or when one account can
     *     no longer take the decision; 422 when an officer gives no confirmation
     */
    @Transactional
    @Audited(action = "decide", object = "case")
    public List<Account> decide(
            @AuditedId UUID caseId, Decision decision, long version, Optional<String> confirmation, Actor by) {
        if (!by.has(Roles.CIT) && confirmation.isEmpty()) {
            throw DomainException.invalid(
                    "onBehalf.confirmation", "required", "Record how the holder confirmed: FINGERPRINT or SIGNATURE.");
        }
        List<Account> own = accounts.lockedWhere("case_id = ?", caseId).stream()
                .filter(account ->
                        account.state() != AccountState.NOT_FOUND && account.state() != AccountState.OUT_OF_WINDOW)
                .toList();
        if (own.isEmpty()) {
            throw DomainException.notFound("case");
        }
        if (versionOf(own) != version) {
            throw DomainException.stale("decision");
        }
        Instant now = clock.instant();
        own.forEach(account -> decide(account, decision, confirmation.orElse(null), by, now));
        entities.flush();
        return own;
    }

    /** Changes whenever one of the accounts changes. */
    public static long versionOf(List<Account> accounts) {
        return accounts.stream().mapToLong(Account::version).sum();
    }

    private void decide(Account account, Decision decision, String confirmation, Actor by, Instant now) {
        Optional<AccountEvent> event = eventFor(account, decision);
        if (event.isEmpty()) {
            return;
        }
        account.decided(decision, by.has(Roles.CIT) ? "HOLDER" : by.id(), confirmation, now);
        moves.move(account, event.get(), by, null, now);
    }

    /** Empty when the account already is where the decision leads. */
    private static Optional<AccountEvent> eventFor(Account account, Decision decision) {
        boolean close = decision == Decision.CLOSE;
        return switch (account.state()) {
            case DECISION_PENDING -> Optional.of(close ? AccountEvent.CLOSE : AccountEvent.KEEP);
            case READY -> {
                if (close) {
                    yield Optional.empty();
                }
                if (account.sendingHasStarted()) {
                    throw DomainException.wrongState("account", "READY (being sent)", AccountEvent.CHANGE_MIND.word());
                }
                yield Optional.of(AccountEvent.CHANGE_MIND);
            }
            case KEPT -> close ? Optional.of(AccountEvent.CHANGE_MIND) : Optional.empty();
            case KEEP_REQUESTED -> {
                if (!close) {
                    yield Optional.empty();
                }
                throw DomainException.wrongState("account", account.state(), AccountEvent.CLOSE.word());
            }
            default -> throw DomainException.wrongState("account", account.state(), decision);
        };
    }
}
