package org.dongthuan.notification.message.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the sending loops read and write beside the message itself. Several instances may run: rows are taken with
 * {@code skip locked}. Leases count on the database's clock, because they guard against dead processes, not legal time.
 */
@ApplicationScoped
public class SendingStore {

    private final EntityManager entities;

    SendingStore(EntityManager entities) {
        this.entities = entities;
    }

    /** A receipt and the attempt it proves something about. */
    public record MatchedReceipt(String smscId, String stat, UUID messageId, int attempt) {}

    /** Ids of messages whose time has come, most urgent first, locked until the transaction ends. */
    public List<UUID> due(Instant now, int limit) {
        return ids(
                "select id from message where state in ('QUEUED', 'DEFERRED') and due_at <= ?1"
                        + " order by priority, due_at limit ?2 for update skip locked",
                now,
                limit);
    }

    /** Sets how long a claim holds. */
    public void lease(List<UUID> ids, int seconds) {
        entities.createNativeQuery(
                        "update message set lease_until = now() + make_interval(secs => ?1)" + " where id = any(?2)")
                .setParameter(1, seconds)
                .setParameter(2, ids.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** Claims whose process died or whose answer never came. */
    public List<UUID> leaseOver(int limit) {
        return entities.createNativeQuery(
                        "select id from message where state = 'SUBMITTING' and lease_until < now()"
                                + " limit ?1 for update skip locked",
                        UUID.class)
                .setParameter(1, limit)
                .getResultStream()
                .map(UUID.class::cast)
                .toList();
    }

    /** Submitted before that instant, and no receipt since. */
    public List<UUID> withoutReceipt(Instant before, int limit) {
        return ids(
                "select id from message where state = 'SUBMITTED' and submitted_at <= ?1"
                        + " limit ?2 for update skip locked",
                before,
                limit);
    }

    private List<UUID> ids(String sql, Instant at, int limit) {
        return entities.createNativeQuery(sql, UUID.class)
                .setParameter(1, at)
                .setParameter(2, limit)
                .getResultStream()
                .map(UUID.class::cast)
                .toList();
    }

    /** Remembers the centre's id of an attempt. Needs no change at hand written first, as {@link #applied} does not. */
    public void submitted(UUID messageId, int attempt, String smscId, Instant at) {
        entities.createNativeQuery("insert into submission (message_id, attempt, smsc_id, at)"
                        + " values (?1, ?2, ?3, ?4) on conflict do nothing")
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, messageId)
                .setParameter(2, attempt)
                .setParameter(3, smscId)
                .setParameter(4, at)
                .executeUpdate();
    }

    /** Keeps a receipt; a second one that says the same is not kept. */
    public void receipt(String smscId, String stat, Instant at) {
        entities.createNativeQuery(
                        "insert into sms_receipt (smsc_id, stat, received_at) values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, smscId)
                .setParameter(2, stat)
                .setParameter(3, at)
                .executeUpdate();
    }

    /** Receipts not yet acted on whose submission is known, oldest first. */
    public List<MatchedReceipt> matched(int limit) {
        List<?> rows = entities.createNativeQuery("select r.smsc_id, r.stat, s.message_id, s.attempt from sms_receipt r"
                        + " join lateral (select message_id, attempt from submission where smsc_id = r.smsc_id"
                        + " order by at desc limit 1) s on true where r.applied_at is null"
                        + " order by r.received_at limit ?1 for update of r skip locked")
                .setParameter(1, limit)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new MatchedReceipt(
                        (String) row[0], (String) row[1], (UUID) row[2], ((Number) row[3]).intValue()))
                .toList();
    }

    public void applied(MatchedReceipt receipt, Instant at) {
        entities.createNativeQuery("update sms_receipt set applied_at = ?3 where smsc_id = ?1 and stat = ?2")
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, receipt.smscId())
                .setParameter(2, receipt.stat())
                .setParameter(3, at)
                .executeUpdate();
    }
}
