package org.dongthuan.bankintegration.decision;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.dongthuan.bankintegration.account.app.MoveAccount;
import org.dongthuan.bankintegration.account.domain.Account;
import org.dongthuan.bankintegration.account.domain.AccountEvent;
import org.dongthuan.bankintegration.account.domain.AccountState;
import org.dongthuan.bankintegration.account.store.AccountRepository;
import org.dongthuan.bankintegration.account.store.AccountScope;
import org.dongthuan.bankintegration.config.BankIntegrationConfig;
import org.dongthuan.bankintegration.job.Job;
import org.dongthuan.bankintegration.job.JobStore;
import org.dongthuan.bankintegration.job.JobWork;
import org.dongthuan.bankintegration.rule.Rules;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.sql.Sql;

/**
 * Asks the holders of an incident: the first time (IDENTIFIED) or again (DECISION_PENDING without answer, as long as the
 * rule's attempts are not used up).
 */
@ApplicationScoped
public class AskHolders implements JobWork {

    private static final String KIND = "ASK_HOLDERS";
    private static final int BATCH = 500;

    private final AccountRepository accounts;
    private final AccountScope scope;
    private final MoveAccount moves;
    private final JobStore jobs;
    private final Rules rules;
    private final Sql sql;
    private final int batch;
    private final InstantSource clock;

    AskHolders(
            AccountRepository accounts,
            AccountScope scope,
            MoveAccount moves,
            JobStore jobs,
            Rules rules,
            Sql sql,
            BankIntegrationConfig config,
            InstantSource clock) {
        this.accounts = accounts;
        this.scope = scope;
        this.moves = moves;
        this.jobs = jobs;
        this.rules = rules;
        this.sql = sql;
        this.batch = config.sending().batch();
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** @return id of the job. @throws DomainException 422 when nobody is to be asked */
    @Transactional
    public UUID start(UUID incidentId, boolean again, Actor by) {
        AccountScope.Predicate predicate = scope.rows();
        String due = again
                ? "state = 'DECISION_PENDING' and ask_attempt < "
                        + rules.number(Rules.DECISION_ATTEMPTS, clock.instant())
                : "state = 'IDENTIFIED'";
        List<UUID> ids = sql.list(
                "select id from account where " + predicate.sql() + " and incident_id = ? and " + due,
                row -> row.uuid("id"),
                predicate.with(incidentId));
        if (ids.isEmpty()) {
            throw DomainException.invalid("incidentId", "holders-to-ask", "No holder of this incident is to be asked.");
        }
        UUID job = UUID.randomUUID();
        jobs.start(job, KIND, incidentId, ids.size(), by);
        sql.batch(
                "insert into ask_item (job_id, account_id) values (?, ?)",
                ids.stream().map(id -> new Object[] {job, id}).toList());
        return job;
    }

    @Override
    public Step step(Job job) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<UUID> next = sql.list(
                    "select account_id from ask_item where job_id = ? order by account_id limit ?",
                    row -> row.uuid("account_id"),
                    job.id(),
                    batch);
            Instant now = clock.instant();
            int attempts = rules.number(Rules.DECISION_ATTEMPTS, now);
            accounts.lockedByIds(next).forEach(account -> ask(account, attempts, now));
            sql.run(
                    "delete from ask_item where job_id = ? and account_id = any(?::uuid[])",
                    job.id(),
                    next.stream().map(UUID::toString).toArray(String[]::new));
            jobs.progress(job.id(), next.size());
            return next.isEmpty() ? new Step.Done() : new Step.More();
        });
    }

    @Scheduled(every = "${bank-integration.timers.ask-again}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void askAgainWhenDue() {
        QuarkusTransaction.requiringNew().run(() -> {
            Instant now = clock.instant();
            int attempts = rules.number(Rules.DECISION_ATTEMPTS, now);
            List<UUID> due = sql.list(
                    "select id from account where state = 'DECISION_PENDING' and ask_attempt < ? and last_asked_at <= ?"
                            + " order by last_asked_at limit ?",
                    row -> row.uuid("id"),
                    attempts,
                    now.minus(rules.duration(Rules.DECISION_SECOND_AFTER, now)),
                    BATCH);
            accounts.lockedByIds(due).forEach(account -> ask(account, attempts, now));
        });
    }

    private void ask(Account account, int attempts, Instant now) {
        boolean first = account.state() == AccountState.IDENTIFIED;
        boolean again = account.state() == AccountState.DECISION_PENDING && account.askAttempt() < attempts;
        if (first || again) {
            account.asked(now);
            moves.move(account, AccountEvent.ASK_HOLDER, Actor.SYSTEM, null, now);
        }
    }
}
