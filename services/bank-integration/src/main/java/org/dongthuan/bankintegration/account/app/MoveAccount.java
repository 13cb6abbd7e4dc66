package org.dongthuan.bankintegration.account.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.dongthuan.bankintegration.account.domain.Account;
import org.dongthuan.bankintegration.account.domain.AccountEvent;
import org.dongthuan.bankintegration.account.domain.AccountMoved;
import org.dongthuan.bankintegration.account.domain.AccountState;
import org.dongthuan.bankintegration.account.domain.AccountTransitions.Transition;
import org.dongthuan.bankintegration.account.store.AccountTransitionRecord;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.problem.DomainException;

/** Moves an account by one event of the table: state, history and published fact belong together. */
@ApplicationScoped
public class MoveAccount {

    private final EntityManager entities;
    private final Outbox outbox;

    MoveAccount(EntityManager entities, Outbox outbox) {
        this.entities = entities;
        this.outbox = outbox;
    }

    /**
     * Whatever the event changes beside the state must be set on the account before, as the published fact tells it.
     *
     * @param account locked by the caller
     * @param reasonCode a code; null where the event needs none
     * @throws DomainException 409 when the table does not list the event in this state
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void move(Account account, AccountEvent event, Actor by, String reasonCode, Instant at) {
        AccountState from = account.state();
        Transition row = account.move(event, at);
        entities.persist(new AccountTransitionRecord(account, event, from, by, reasonCode, at));
        if (row.published() != null) {
            outbox.record(moved(account, row.published(), from, attempt(account, event), reasonCode, at));
        }
    }

    /** Stores an account that begins and ends in a final state, with its fact. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void end(Account account, Actor by, Instant at) {
        entities.persist(account);
        entities.persist(new AccountTransitionRecord(account, AccountEvent.NO_MATCH, null, by, null, at));
        String published = account.state() == AccountState.NOT_FOUND ? "not-found" : "out-of-window";
        outbox.record(moved(account, published, null, null, null, at));
    }

    private static Integer attempt(Account account, AccountEvent event) {
        return event == AccountEvent.ASK_HOLDER ? account.askAttempt() : account.attempt();
    }

    private static AccountMoved moved(
            Account account, String published, AccountState from, Integer attempt, String reasonCode, Instant at) {
        return new AccountMoved(
                published,
                account.id(),
                account.incidentId(),
                account.caseId(),
                account.code(),
                account.personId(),
                account.citizenIdRef(),
                from,
                account.state(),
                account.ground(),
                reasonCode,
                attempt,
                at);
    }
}
