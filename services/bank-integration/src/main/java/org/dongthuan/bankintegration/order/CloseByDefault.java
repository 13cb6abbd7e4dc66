package org.dongthuan.bankintegration.order;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dongthuan.bankintegration.account.app.MoveAccount;
import org.dongthuan.bankintegration.account.domain.Account;
import org.dongthuan.bankintegration.account.domain.AccountEvent;
import org.dongthuan.bankintegration.account.domain.AccountState;
import org.dongthuan.bankintegration.account.domain.Ground;
import org.dongthuan.bankintegration.account.store.AccountRepository;
import org.dongthuan.bankintegration.config.BankIntegrationConfig;
import org.dongthuan.bankintegration.job.Job;
import org.dongthuan.bankintegration.job.JobStore;
import org.dongthuan.bankintegration.job.JobWork;
import org.dongthuan.platform.access.Actor;

/** Carries out an approved default closure: whoever answered meanwhile is left alone. */
@ApplicationScoped
class CloseByDefault implements JobWork {

    private final OrderStore orders;
    private final AccountRepository accounts;
    private final MoveAccount moves;
    private final JobStore jobs;
    private final int batch;
    private final InstantSource clock;

    CloseByDefault(
            OrderStore orders,
            AccountRepository accounts,
            MoveAccount moves,
            JobStore jobs,
            BankIntegrationConfig config,
            InstantSource clock) {
        this.orders = orders;
        this.accounts = accounts;
        this.moves = moves;
        this.jobs = jobs;
        this.batch = config.sending().batch();
        this.clock = clock;
    }

    @Override
    public String kind() {
        return BankOrder.Kind.DEFAULT_CLOSURE.name();
    }

    @Override
    public Step step(Job job) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<UUID> pending = orders.pending(job.id(), batch);
            Instant now = clock.instant();
            Set<UUID> questioned = orders.passByQuestioned(job.id(), pending);
            accounts.lockedByIds(pending).stream()
                    .filter(account -> !questioned.contains(account.id()))
                    .forEach(account -> close(job, account, now));
            jobs.progress(job.id(), pending.size());
            return pending.isEmpty() ? new Step.Done() : new Step.More();
        });
    }

    private void close(Job job, Account account, Instant now) {
        if (account.state() != AccountState.DECISION_PENDING) {
            orders.mark(job.id(), account.id(), "SKIPPED", account.state().name());
            return;
        }
        account.closeOn(Ground.PROHIBITED_OPENING);
        moves.move(account, AccountEvent.DEFAULT_CLOSE, Actor.SYSTEM, "NO_ANSWER", now);
        orders.mark(job.id(), account.id(), "DONE", null);
    }
}
