package org.dongthuan.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.dongthuan.platform.sql.Sql;

/** The table of answers given, and the lock of keys still running. Every method runs in the request's transaction. */
@ApplicationScoped
class IdempotencyStore {

    private final Sql sql;

    IdempotencyStore(Sql sql) {
        this.sql = sql;
    }

    /** False when another transaction is at work on the same key. */
    boolean lock(String client, String key) {
        return sql.one(
                        "select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as locked",
                        row -> row.flag("locked"),
                        client + " " + key)
                .orElseThrow();
    }

    Optional<StoredAnswer> find(String client, String key, Instant now) {
        return sql.one(
                "select request_hash, status, location, body from idempotency_key"
                        + " where client = ? and key = ? and expires_at > ?",
                row -> new StoredAnswer(
                        row.bytes("request_hash"),
                        (int) row.number("status"),
                        Optional.ofNullable(row.text("location")),
                        Optional.ofNullable(row.bytes("body"))),
                client,
                key,
                now);
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
