package org.dongthuan.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table of answers given, and the lock of keys still running. Every method runs in the request's transaction. */
@ApplicationScoped
class IdempotencyStore {

    private final EntityManager entities;

    IdempotencyStore(EntityManager entities) {
        this.entities = entities;
    }

    /** False when another transaction is at work on the same key. */
    boolean lock(String client, String key) {
        return (Boolean)
                entities.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(?1, 0))", Boolean.class)
                        .setParameter(1, client + " " + key)
                        .getSingleResult();
    }

    Optional<StoredAnswer> find(String client, String key, Instant now) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("select request_hash, status, location, body from"
                        + " idempotency_key where client = ?1 and key = ?2 and expires_at > ?3")
                .setParameter(1, client)
                .setParameter(2, key)
                .setParameter(3, now)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new StoredAnswer(
                        (byte[]) row[0],
                        ((Number) row[1]).intValue(),
                        Optional.ofNullable((String) row[2]),
                        Optional.ofNullable((byte[]) row[3])));
    }

    void save(String client, String key, StoredAnswer answer, Instant now, Instant expires) {
        entities.createNativeQuery("insert into idempotency_key (client, key, request_hash, status, location, body,"
                        + " created_at, expires_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"
                        + " on conflict (client, key) do update set request_hash = excluded.request_hash,"
                        + " status = excluded.status, location = excluded.location, body = excluded.body,"
                        + " created_at = excluded.created_at, expires_at = excluded.expires_at")
                .setParameter(1, client)
                .setParameter(2, key)
                .setParameter(3, answer.requestHash())
                .setParameter(4, answer.status())
                .setParameter(5, answer.location().orElse(null))
                .setParameter(6, answer.body().orElse(null))
                .setParameter(7, now)
                .setParameter(8, expires)
                .executeUpdate();
    }

    int deleteExpired(Instant now) {
        return entities.createNativeQuery("delete from idempotency_key where ctid in (select ctid from"
                        + " idempotency_key where expires_at < ?1 limit 5000)")
                .setParameter(1, now)
                .executeUpdate();
    }
}
