package org.dongthuan.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.sql.Sql;

/** The table of answers given, and the lock of keys still running. Every method runs in the request's transaction. */
@ApplicationScoped
class IdempotencyStore {

    private static final int KEY_LOCK = 0;

    private final Sql sql;

    IdempotencyStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * The answer given to this key before, if any; locks the key for the rest of the transaction.
     *
     * @throws DomainException 409 when another transaction is at work on the same key
     */
    Optional<StoredAnswer> findLocked(String client, String key, Instant now) {
        return sql
                .tryLockAndList(
                        KEY_LOCK,
                        client + " " + key,
                        "select request_hash, status, location, body from idempotency_key"
                                + " where client = ? and key = ? and expires_at > ?",
                        row -> new StoredAnswer(
                                row.bytes("request_hash"),
                                (int) row.number("status"),
                                Optional.ofNullable(row.text("location")),
                                Optional.ofNullable(row.bytes("body"))),
                        client,
                        key,
                        now)
                .orElseThrow(() ->
                        new DomainException(CommonProblem.IN_PROGRESS, "A request with this key is still running."))
                .stream()
                .findFirst();
    }

    void save(String client, String key, StoredAnswer answer, Instant now, Instant expires) {
        // Writes what the request changed first: a stale version must show here, not at commit, where it has no answer.
        sql.run(
                "insert into idempotency_key (client, key, request_hash, status, location, body,"
                        + " created_at, expires_at) values (?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (client, key) do update set request_hash = excluded.request_hash,"
                        + " status = excluded.status, location = excluded.location, body = excluded.body,"
                        + " created_at = excluded.created_at, expires_at = excluded.expires_at",
                client,
                key,
                answer.requestHash(),
                answer.status(),
                answer.location().orElse(null),
                answer.body().orElse(null),
                now,
                expires);
    }

    int deleteExpired(Instant now) {
        return sql.run(
                "delete from idempotency_key where ctid in (select ctid from"
                        + " idempotency_key where expires_at < ? limit 5000)",
                now);
    }
}
