package org.dongthuan.notification.message.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dongthuan.notification.message.domain.Channel;
import org.dongthuan.platform.sql.Sql;

/**
 * What the sending loops read and write beside the message itself. Several instances may run: rows are taken with
 * {@code skip locked}. Leases count on the database's clock, because they guard against dead processes, not legal time.
 */
@ApplicationScoped
public class SendingStore {

    private final Sql sql;

    SendingStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * A receipt and the attempt it proves something about.
     *
     * @param whole whether every part of the text is on the phone
     */
    public record MatchedReceipt(String smscId, String stat, UUID messageId, int attempt, boolean whole) {}

    /** Messages whose time has come. @param leaseUntil how long a claim made now holds, by the database's clock */
    public record Due(List<UUID> ids, Instant leaseUntil) {}

    /** Those of one channel, most urgent first, locked until the transaction ends. */
    public Due due(Channel channel, Instant now, int limit, int leaseSeconds) {
        return due("", channel, now, limit, leaseSeconds);
    }

    /** As {@link #due}: texts that have not been looked at while the line was down. */
    public Due dueUnseen(Instant now, int limit, int leaseSeconds) {
        return due(" and not waits_for_line", Channel.SMS, now, limit, leaseSeconds);
    }

    private Due due(String narrower, Channel channel, Instant now, int limit, int leaseSeconds) {
        List<LeasedId> due = sql.list(
                "select id, now() + make_interval(secs => ?) as lease_until from message"
                        + " where state in ('QUEUED', 'DEFERRED') and channel = ? and due_at <= ?" + narrower
                        + " order by priority, due_at limit ? for update skip locked",
                row -> new LeasedId(row.uuid("id"), row.instant("lease_until")),
                leaseSeconds,
                channel.name(),
                now,
                limit);
        return new Due(
                due.stream().map(LeasedId::id).toList(),
                due.isEmpty() ? null : due.getFirst().leaseUntil());
    }

    private record LeasedId(UUID id, Instant leaseUntil) {}

    /** Claims whose process died or whose answer never came. */
    public List<UUID> leaseOver(int limit) {
        return ids(
                "select id from message where state = 'SUBMITTING' and lease_until < now()"
                        + " limit ? for update skip locked",
                limit);
    }

    /** Submitted before that instant, and no receipt since. */
    public List<UUID> withoutReceipt(Instant before, int limit) {
        return ids(
                "select id from message where state = 'SUBMITTED' and submitted_at <= ?"
                        + " limit ? for update skip locked",
                before,
                limit);
    }

    private List<UUID> ids(String select, Object... parameters) {
        return sql.list(select, row -> row.uuid("id"), parameters);
    }

    /** Which attempt the centre knows under which ids, one a part, in order. */
    public record Submitted(UUID messageId, int attempt, List<String> smscIds) {}

    /** Remembers the centre's ids. */
    public void submitted(List<Submitted> submissions, Instant at) {
        sql.batch(
                "insert into submission (message_id, attempt, part, parts, smsc_id, at) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                submissions.stream().flatMap(one -> rows(one, at)).toList());
    }

    private static Stream<Object[]> rows(Submitted one, Instant at) {
        int parts = one.smscIds().size();
        return IntStream.rangeClosed(1, parts).mapToObj(part -> new Object[] {
            one.messageId(), one.attempt(), part, parts, one.smscIds().get(part - 1), at
        });
    }

    /** A delivery receipt as it came. */
    public record Receipt(String smscId, String stat, Instant at) {}

    /** Keeps receipts; a second one that says the same is not kept. */
    public void receipts(List<Receipt> receipts) {
        sql.batch(
                "insert into sms_receipt (smsc_id, stat, received_at) values (?, ?, ?) on conflict do nothing",
                receipts.stream()
                        .map(one -> new Object[] {one.smscId(), one.stat(), one.at()})
                        .toList());
    }

    /** Receipts not yet acted on whose submission is known, oldest first. */
    public List<MatchedReceipt> matched(int limit) {
        return sql.list(
                "select r.smsc_id, r.stat, s.message_id, s.attempt, s.parts = 1 or not exists (select 1 from submission o"
                        + " where o.message_id = s.message_id and o.attempt = s.attempt and not exists (select 1"
                        + " from sms_receipt d where d.smsc_id = o.smsc_id and d.stat = 'DELIVRD')) as whole"
                        + " from sms_receipt r join lateral (select message_id, attempt, parts from submission"
                        + " where smsc_id = r.smsc_id order by at desc limit 1) s on true where r.applied_at is null"
                        + " order by r.received_at limit ? for update of r skip locked",
                row -> new MatchedReceipt(
                        row.text("smsc_id"),
                        row.text("stat"),
                        row.uuid("message_id"),
                        (int) row.number("attempt"),
                        row.flag("whole")),
                limit);
    }

    /** These were acted on. */
    public void applied(List<MatchedReceipt> receipts, Instant at) {
        sql.append(
                "update sms_receipt r set applied_at = ? from unnest(?, ?) as done (smsc_id, stat)"
                        + " where r.smsc_id = done.smsc_id and r.stat = done.stat",
                at,
                receipts.stream().map(MatchedReceipt::smscId).toArray(String[]::new),
                receipts.stream().map(MatchedReceipt::stat).toArray(String[]::new));
    }
}
