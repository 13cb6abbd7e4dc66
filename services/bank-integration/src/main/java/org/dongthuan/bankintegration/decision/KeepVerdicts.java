package org.dongthuan.bankintegration.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.dongthuan.bankintegration.account.app.MoveAccount;
import org.dongthuan.bankintegration.account.domain.AccountEvent;
import org.dongthuan.bankintegration.account.domain.AccountState;
import org.dongthuan.bankintegration.account.domain.Ground;
import org.dongthuan.bankintegration.account.store.AccountRepository;
import org.dongthuan.platform.access.Actor;

/** What the check of a keep-consent found; a verdict on an account that no longer asks to be kept changes nothing. */
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

    /** Without a proven consent there is none, and nobody asked to close: the ground is the prohibited opening. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void notProven(UUID accountId) {
        accounts.locked(accountId)
                .filter(account -> account.state() == AccountState.KEEP_REQUESTED)
                .ifPresent(account -> {
                    account.closeOn(Ground.PROHIBITED_OPENING);
                    moves.move(account, AccountEvent.KEEP_FAILED, Actor.SYSTEM, "CONSENT_NOT_PROVEN", clock.instant());
                });
    }
}
