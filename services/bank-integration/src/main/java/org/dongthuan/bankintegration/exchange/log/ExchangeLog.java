package org.dongthuan.bankintegration.exchange.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dongthuan.bankintegration.exchange.port.SignedMessage;
import org.dongthuan.platform.crypto.KeyRing;
import org.dongthuan.platform.sql.Row;
import org.dongthuan.platform.sql.Sql;

/** Keeps signed messages of both sides as evidence: the exact bytes, sealed, with their signature. */
@ApplicationScoped
public class ExchangeLog {

    private final Sql sql;
    private final KeyRing keys;
    private final InstantSource clock;

    ExchangeLog(Sql sql, KeyRing keys, InstantSource clock) {
        this.sql = sql;
        this.keys = keys;
        this.clock = clock;
    }

    /** What a message is about, where that is known only once it has been read. @param subject id of the request */
    public record About(UUID accountId, String subject) {}

    /**
     * A message as it is kept.
     *
     * @param subject id of the request it belongs to
     */
    public record Kept(UUID id, UUID accountId, String subject, SignedMessage message, Instant at) {}

    /** Messages that crossed about one thing. */
    public record Crossed(List<SignedMessage> messages, About about) {}

    /**
     * @param accountId null when the message is about no single account, or not known to be
     * @param subject id of the request, list or page it belongs to; may be null
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(List<SignedMessage> messages, UUID accountId, String subject) {
        keep(List.of(new Crossed(messages, new About(accountId, subject))));
    }

    /** As the other, for many at once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(List<Crossed> all) {
        sql.batch(
                "insert into exchange_message (id, direction, kind, account_id, subject, kid, jws, body, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                all.stream()
                        .flatMap(crossed -> crossed.messages().stream().map(message -> row(message, crossed.about())))
                        .toList());
    }

    private Object[] row(SignedMessage message, About about) {
        UUID id = UUID.randomUUID();
        return new Object[] {
            id,
            message.direction(),
            message.kind(),
            about.accountId(),
            about.subject(),
            message.kid(),
            message.jws(),
            keys.sealForService(message.body(), "exchange:" + id),
            clock.instant()
        };
    }

    /** Ids of all that is kept about accounts, in the order in which it crossed. */
    public List<UUID> idsAbout(Collection<UUID> accounts) {
        return sql.list(
                "select id from exchange_message where account_id = any(?) order by at, id",
                row -> row.uuid("id"),
                (Object) accounts.toArray(UUID[]::new));
    }

    /** Those messages, with the very bytes that crossed. */
    public Map<UUID, Kept> byIds(Collection<UUID> ids) {
        return sql
                .list("select * from exchange_message where id = any(?)", this::kept, (Object) ids.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(Kept::id, Function.identity()));
    }

    private Kept kept(Row row) {
        UUID id = row.uuid("id");
        byte[] body = keys.openForService(row.bytes("body"), "exchange:" + id);
        return new Kept(
                id,
                row.uuid("account_id"),
                row.text("subject"),
                new SignedMessage(row.text("direction"), row.text("kind"), row.text("kid"), row.text("jws"), body),
                row.instant("at"));
    }
}
