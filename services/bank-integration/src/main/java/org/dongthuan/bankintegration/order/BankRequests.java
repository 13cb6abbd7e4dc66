package org.dongthuan.bankintegration.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dongthuan.bankintegration.exchange.port.SentClosures;
import org.dongthuan.platform.crypto.KeyRing;
import org.dongthuan.platform.sql.Row;
import org.dongthuan.platform.sql.Sql;

/** Requests to a bank. Key and body are fixed when the request is made, so that every sending says the same. */
@ApplicationScoped
public class BankRequests implements SentClosures {

    private static final String COLUMNS = "select r.id, r.kind, r.account_id, r.attempt, r.key, r.closure_id, r.body,"
            + " r.last_sequence, r.last_sent_at from bank_request r ";

    private final Sql sql;
    private final KeyRing keys;
    private final InstantSource clock;

    BankRequests(Sql sql, KeyRing keys, InstantSource clock) {
        this.sql = sql;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * One request.
     *
     * @param kind CLOSURE or AMENDMENT
     * @param closureId the closure that an amendment belongs to; absent for a closure
     * @param lastSequence highest sequence number heard in answers
     */
    public record BankRequest(
            UUID id,
            String kind,
            UUID accountId,
            int attempt,
            String key,
            UUID closureId,
            byte[] sealed,
            int lastSequence,
            Instant lastSentAt) {}

    /** What was or will be sent, opened. */
    public byte[] body(BankRequest request) {
        return keys.openForService(request.sealed(), "request:" + request.id());
    }

    @Override
    @Transactional
    public Optional<byte[]> body(UUID requestId) {
        return find(requestId).map(this::body);
    }

    public Optional<BankRequest> find(UUID id) {
        return sql.one(COLUMNS + "where id = ? and kind = 'CLOSURE'", BankRequests::of, id);
    }

    /** The closure request of the account's present attempt, unless the bank refused to take it. */
    public Optional<BankRequest> ofPresentAttempt(UUID accountId) {
        return Optional.ofNullable(ofPresentAttempts(List.of(accountId)).get(accountId));
    }

    /** The closure request of each account's present attempt, by account, unless the bank refused to take it. */
    Map<UUID, BankRequest> ofPresentAttempts(Collection<UUID> accountIds) {
        return sql
                .list(
                        COLUMNS + "join account a on a.id = r.account_id and a.attempt = r.attempt"
                                + " where r.account_id = any(?) and r.kind = 'CLOSURE' and r.state <> 'REFUSED'",
                        BankRequests::of,
                        (Object) accountIds.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(BankRequest::accountId, Function.identity()));
    }

    /**
     * A request to be made.
     *
     * @param closureId null for a closure request
     */
    public record NewRequest(
            UUID id, String kind, UUID accountId, int attempt, String key, UUID closureId, byte[] body) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public void add(NewRequest request) {
        add(List.of(request));
    }

    /** As the other, for many at once. @return them as stored, in the same order */
    @Transactional(Transactional.TxType.MANDATORY)
    List<BankRequest> add(List<NewRequest> requests) {
        // A refused request was never taken by the bank; a corrected one may use its key.
        sql.run(
                "update bank_request set key = key || ':refused:' || id where key = any(?) and state = 'REFUSED'",
                (Object) requests.stream().map(NewRequest::key).toArray(String[]::new));
        List<BankRequest> added = requests.stream().map(this::sealed).toList();
        Instant now = clock.instant();
        sql.batch(
                "insert into bank_request (id, kind, account_id, attempt, key, closure_id, body, state, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 'QUEUED', ?)",
                added.stream()
                        .map(one -> new Object[] {
                            one.id(),
                            one.kind(),
                            one.accountId(),
                            one.attempt(),
                            one.key(),
                            one.closureId(),
                            one.sealed(),
                            now
                        })
                        .toList());
        return added;
    }

    private BankRequest sealed(NewRequest made) {
        return new BankRequest(
                made.id(),
                made.kind(),
                made.accountId(),
                made.attempt(),
                made.key(),
                made.closureId(),
                keys.sealForService(made.body(), "request:" + made.id()),
                0,
                null);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void taken(UUID... ids) {
        sql.run(
                "update bank_request set state = 'TAKEN', taken_at = coalesce(taken_at, ?), last_sent_at = ?"
                        + " where id = any(?)",
                clock.instant(),
                clock.instant(),
                ids);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void resent(UUID id) {
        sql.run("update bank_request set resends = resends + 1, last_sent_at = ? where id = ?", clock.instant(), id);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void refused(UUID id, String code) {
        sql.run("update bank_request set state = 'REFUSED', refusal = ? where id = ?", code, id);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void heard(UUID id, int sequence) {
        sql.run("update bank_request set last_sequence = greatest(last_sequence, ?) where id = ?", sequence, id);
    }

    /** Closure requests to a bank without any answer whose last sending lies before the instant. */
    List<BankRequest> silentSince(String bankOrg, Instant before, int limit) {
        return sql.list(
                COLUMNS + "join account a on a.id = r.account_id and a.attempt = r.attempt where r.kind = 'CLOSURE'"
                        + " and r.state = 'TAKEN' and a.state = 'SENT' and a.bank_org = ? and r.last_sent_at <= ?"
                        + " order by r.last_sent_at limit ?",
                BankRequests::of,
                bankOrg,
                before,
                limit);
    }

    List<BankRequest> queuedAmendments(String bankOrg, int limit) {
        return sql.list(
                COLUMNS + "join account a on a.id = r.account_id where r.kind = 'AMENDMENT' and r.state = 'QUEUED'"
                        + " and a.bank_org = ? order by r.created_at limit ?",
                BankRequests::of,
                bankOrg,
                limit);
    }

    private static BankRequest of(Row row) {
        return new BankRequest(
                row.uuid("id"),
                row.text("kind"),
                row.uuid("account_id"),
                (int) row.number("attempt"),
                row.text("key"),
                row.uuid("closure_id"),
                row.bytes("body"),
                (int) row.number("last_sequence"),
                row.instant("last_sent_at"));
    }
}
