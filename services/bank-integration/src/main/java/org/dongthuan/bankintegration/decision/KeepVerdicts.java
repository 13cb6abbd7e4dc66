package org.dongthuan.bankintegration.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.dongthuan.bankintegration.account.app.MoveAccount;
import org.dongthuan.bankintegration.account.domain.Account;
import org.dongthuan.bankintegration.account.domain.AccountEvent;
import org.dongthuan.bankintegration.account.domain.AccountState;
import org.dongthuan.bankintegration.account.domain.Decision;
import org.dongthuan.bankintegration.account.domain.Ground;
import org.dongthuan.bankintegration.account.store.AccountRepository;
import org.dongthuan.platform.access.Actor;

/** What became of a keep-consent; a verdict on an account that no longer asks to be kept changes nothing. */
@ApplicationScoped
public class KeepVerdicts {

    private final AccountRepository accounts;
    private final MoveAccount moves;
    private final InstantSource clock;

    KeepVerdicts(AccountRepository accounts, MoveAccount moves, InstantSource clock) {
        this.accounts = accounts;
        this.moves = moves;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void proven(UUID accountId) {
        accounts.locked(accountId)
                .filter(account -> account.state() == AccountState.KEEP_REQUESTED)
                .ifPresent(account ->
                        moves.move(account, AccountEvent.CONSENT_PROVEN, Actor.SYSTEM, null, clock.instant()));
    }

    /** The holder took it back, which is their wish to close. Nothing happens to an account that is not kept any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdrawn(UUID accountId) {
        accounts.locked(accountId).ifPresent(account -> {
            switch (account.state()) {
                case KEPT -> close(account, AccountEvent.CHANGE_MIND);
                case KEEP_REQUESTED -> close(account, AccountEvent.KEEP_FAILED);
                default -> {}
            }
        });
    }

    /**
     * The holder took back the consent to open it, once proven: the answer of whoever is being asked. An account that is kept
     * on a consent of its own stays kept, and one whose holder was not asked yet is asked.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void openingWithdrawn(UUID accountId) {
        accounts.locked(accountId)
                .filter(account -> account.state() == AccountState.DECISION_PENDING)
                .ifPresent(account -> close(account, AccountEvent.CLOSE));
    }

    private void close(Account account, AccountEvent event) {
        Instant now = clock.instant();
        account.decided(Decision.CLOSE, "HOLDER", null, now);
        moves.move(account, event, Actor.SYSTEM, "CONSENT_WITHDRAWN", now);
    }

    /**
     * Somebody else than the holder ended it, or its last day is over: nobody asked to close, so the ground is the prohibited opening.
     *
     * @param how the state it ended in
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void ended(UUID accountId, String how) {
        accounts.locked(accountId).ifPresent(account -> {
            switch (account.state()) {
                case KEPT -> closeUnasked(account, AccountEvent.CHANGE_MIND, "CONSENT_" + how);
                case KEEP_REQUESTED -> closeUnasked(account, AccountEvent.KEEP_FAILED, "CONSENT_" + how);
                default -> {}
            }
        });
    }

    /** Without a proven consent there is none, and nobody asked to close: the ground is the prohibited opening. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void notProven(UUID accountId) {
        accounts.locked(accountId)
                .filter(account -> account.state() == AccountState.KEEP_REQUESTED)
                .ifPresent(account -> closeUnasked(account, AccountEvent.KEEP_FAILED, "CONSENT_NOT_PROVEN"));
    }

    private void closeUnasked(Account account, AccountEvent event, String reason) {
        account.closeOn(Ground.PROHIBITED_OPENING);
        moves.move(account, event, Actor.SYSTEM, reason, clock.instant());
    }
}
