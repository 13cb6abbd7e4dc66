package org.dongthuan.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.platform.sql.Row;
import org.dongthuan.platform.sql.Sql;

/** Stored endpoints. Whatever a partner asks for is asked for with its own id. */
@ApplicationScoped
class EndpointStore {

    private static final String SELECT = "select id, partner_id, url, array_to_string(event_types, ',') as event_types,"
            + " state, reason, secret, former_secret, former_until, from_position, failing_since, last_success_at,"
            + " created_at, version from webhook_endpoint ";

    private final Sql sql;

    EndpointStore(Sql sql) {
        this.sql = sql;
    }

    void insert(Endpoint one) {
        sql.run(
                "insert into webhook_endpoint (id, partner_id, url, event_types, state, secret, from_position, created_at,"
                        + " version) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                one.id(),
                one.partnerId(),
                one.url(),
                one.eventTypes().toArray(String[]::new),
                one.state(),
                one.secret(),
                one.fromPosition(),
                one.createdAt(),
                one.version());
    }

    void update(Endpoint one) {
        sql.run(
                "update webhook_endpoint set url = ?, event_types = ?, state = ?, reason = ?, secret = ?,"
                        + " former_secret = ?, former_until = ?, failing_since = ?, version = ? where id = ?",
                one.url(),
                one.eventTypes().toArray(String[]::new),
                one.state(),
                one.reason(),
                one.secret(),
                one.formerSecret(),
                one.formerUntil(),
                one.failingSince(),
                one.version(),
                one.id());
    }

    /** Oldest first: a partner has few. */
    List<Endpoint> of(UUID partnerId) {
        return sql.list(SELECT + "where partner_id = ? order by created_at, id", EndpointStore::endpoint, partnerId);
    }

    Optional<Endpoint> find(UUID id, UUID partnerId) {
        return sql.one(SELECT + "where id = ? and partner_id = ?", EndpointStore::endpoint, id, partnerId);
    }

    /** For administrators and the sending itself. */
    Optional<Endpoint> find(UUID id) {
        return sql.one(SELECT + "where id = ?", EndpointStore::endpoint, id);
    }

    /** As {@link #find(UUID, UUID)}; whoever comes meanwhile waits and then sees what was done. */
    Optional<Endpoint> held(UUID id, UUID partnerId) {
        return sql.one(SELECT + "where id = ? and partner_id = ? for update", EndpointStore::endpoint, id, partnerId);
    }

    /** The same for the sending itself. */
    Optional<Endpoint> held(UUID id) {
        return sql.one(SELECT + "where id = ? for update", EndpointStore::endpoint, id);
    }

    private static Endpoint endpoint(Row row) {
        return new Endpoint(
                row.uuid("id"),
                row.uuid("partner_id"),
                row.text("url"),
                List.of(row.text("event_types").split(",")),
                EndpointState.valueOf(row.text("state")),
                row.text("reason"),
                row.bytes("secret"),
                row.bytes("former_secret"),
                row.instant("former_until"),
                row.number("from_position"),
                row.instant("failing_since"),
                row.instant("last_success_at"),
                row.instant("created_at"),
                (int) row.number("version"));
    }
}
