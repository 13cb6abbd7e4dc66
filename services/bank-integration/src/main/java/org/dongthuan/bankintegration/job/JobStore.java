package org.dongthuan.bankintegration.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.sql.Sql;

/** The table of jobs. Leases run on the database's real time, so that virtual time cannot let two instances work at once. */
@ApplicationScoped
public class JobStore {

    private final Sql sql;
    private final InstantSource clock;

    JobStore(Sql sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Adds a running job; the runner finds it after the commit. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void start(UUID id, String kind, UUID subject, long total, Actor by) {
        sql.run(
                "insert into bank_job (id, kind, subject, state, total, done, created_by, created_org, created_at)"
                        + " values (?, ?, ?, 'RUNNING', ?, 0, ?, ?, ?)",
                id,
                kind,
                subject,
                total,
                by.id(),
                by.org().orElse(null),
                clock.instant());
    }

    /** Sets a job that had ended going again, because its subject has new work; a stopped one stays stopped. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reopen(UUID id) {
        sql.run("update bank_job set state = 'RUNNING' where id = ? and state = 'DONE'", id);
    }

    @Transactional
    public Optional<Job> find(UUID id) {
        return sql.one("select * from bank_job where id = ?", Job::of, id);
    }

    /** @throws DomainException 404 when absent or started by another organisation */
    @Transactional
    public Job ofOrg(UUID id, String org) {
        return sql.one("select * from bank_job where id = ? and created_org = ?", Job::of, id, org)
                .orElseThrow(() -> DomainException.notFound("job"));
    }

    /** Stops it after the piece under way; harmless when it is stopped already. @throws DomainException 409 when done */
    @Transactional
    public void stop(UUID id) {
        turn(id, JobState.STOPPED, "stop");
    }

    /** Lets it go on; harmless when it runs. @throws DomainException 409 when done */
    @Transactional
    public void resume(UUID id) {
        turn(id, JobState.RUNNING, "resume");
    }

    private void turn(UUID id, JobState to, String word) {
        if (sql.run("update bank_job set state = ?, waiting_for = null where id = ? and state <> 'DONE'", to, id)
                == 0) {
            throw DomainException.wrongState("job", JobState.DONE, word);
        }
    }

    @Transactional
    List<UUID> runnable(String owner) {
        return sql.list(
                "select id from bank_job where state = 'RUNNING' and (lease_until is null or lease_until < now()"
                        + " or lease_owner = ?) order by created_at",
                row -> row.uuid("id"),
                owner);
    }

    /** Takes or keeps the lease; empty when another instance has it or the job no longer runs. */
    @Transactional
    Optional<Job> lease(UUID id, String owner) {
        int taken = sql.run(
                "update bank_job set lease_owner = ?, lease_until = now() + interval '15 seconds' where id = ?"
                        + " and state = 'RUNNING' and (lease_owner = ? or lease_until is null or lease_until < now())",
                owner,
                id,
                owner);
        return taken == 1 ? find(id) : Optional.empty();
    }

    /** Counts rows done, in the transaction that did them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void progress(UUID id, long done) {
        sql.run("update bank_job set done = done + ?, waiting_for = null where id = ?", done, id);
    }

    @Transactional
    void waiting(UUID id, String reason) {
        sql.run(
                "update bank_job set waiting_for = ? where id = ? and waiting_for is distinct from ?",
                reason,
                id,
                reason);
    }

    @Transactional
    void done(UUID id) {
        sql.run(
                "update bank_job set state = 'DONE', waiting_for = null, lease_until = null where id = ? and state = 'RUNNING'",
                id);
    }
}
