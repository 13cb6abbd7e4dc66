package org.dongthuan.notification.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.sql.Row;
import org.dongthuan.platform.sql.Sql;

/** Partners and their history. Administrators see all; a partner is found by its own client and organisation only. */
@ApplicationScoped
public class PartnerStore {

    private static final String SELECT =
            "select id, client_id, name, org, role, array_to_string(scopes, ',') as scopes,"
                    + " state, registered_at, version from partner ";

    private final Sql sql;

    PartnerStore(Sql sql) {
        this.sql = sql;
    }

    /** A step of a partner's history; the first has no state before it. */
    public record Step(
            String event, String from, String to, Set<EventScope> scopes, String by, String reasonCode, Instant at) {}

    /** False when the client is registered already. */
    boolean insert(Partner partner) {
        return sql.run(
                        "insert into partner (id, client_id, name, org, role, scopes, state, registered_at, version)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                        partner.id(),
                        partner.clientId(),
                        partner.name(),
                        partner.org(),
                        partner.role(),
                        names(partner.scopes()),
                        partner.state(),
                        partner.registeredAt(),
                        partner.version())
                == 1;
    }

    void update(Partner partner) {
        sql.run(
                "update partner set name = ?, scopes = ?, state = ?, version = ? where id = ?",
                partner.name(),
                names(partner.scopes()),
                partner.state(),
                partner.version(),
                partner.id());
    }

    void history(Partner partner, String event, PartnerState from, Actor by, String reason, Instant at) {
        sql.append(
                "insert into partner_transition (partner_id, version, event, from_state, to_state, scopes, actor,"
                        + " reason_code, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                partner.id(),
                partner.version(),
                event,
                from,
                partner.state(),
                names(partner.scopes()),
                by.id(),
                reason,
                at);
    }

    List<Step> history(UUID id) {
        return sql.list(
                "select event, from_state, to_state, array_to_string(scopes, ',') as scopes, actor, reason_code, at"
                        + " from partner_transition where partner_id = ? order by version",
                row -> new Step(
                        row.text("event"),
                        row.text("from_state"),
                        row.text("to_state"),
                        scopes(row.text("scopes")),
                        row.text("actor"),
                        row.text("reason_code"),
                        row.instant("at")),
                id);
    }

    public Optional<Partner> find(UUID id) {
        return sql.one(SELECT + "where id = ?", PartnerStore::partner, id);
    }

    /** As {@link #find}; whoever comes meanwhile waits and then sees what was done. */
    Optional<Partner> held(UUID id) {
        return sql.one(SELECT + "where id = ? for update", PartnerStore::partner, id);
    }

    Optional<Partner> of(String clientId, String org) {
        return sql.one(SELECT + "where client_id = ? and org = ?", PartnerStore::partner, clientId, org);
    }

    /** Newest first, one more than the page shows. */
    List<Partner> page(PageRequest page) {
        Optional<Cursor> cursor = page.cursor();
        return cursor.isEmpty()
                ? sql.list(SELECT + "order by registered_at desc, id desc limit ?", PartnerStore::partner, page.fetch())
                : sql.list(
                        SELECT + "where (registered_at, id) < (?, ?) order by registered_at desc, id desc limit ?",
                        PartnerStore::partner,
                        cursor.get().at(),
                        cursor.get().id(),
                        page.fetch());
    }

    private static Partner partner(Row row) {
        return new Partner(
                row.uuid("id"),
                row.text("client_id"),
                row.text("name"),
                row.text("org"),
                row.text("role"),
                scopes(row.text("scopes")),
                PartnerState.valueOf(row.text("state")),
                row.instant("registered_at"),
                (int) row.number("version"));
    }

    private static Set<EventScope> scopes(String joined) {
        Set<EventScope> scopes = new TreeSet<>();
        Stream.of(joined.split(","))
                .filter(name -> !name.isEmpty())
                .forEach(name -> scopes.add(EventScope.valueOf(name)));
        return scopes;
    }

    private static String[] names(Collection<EventScope> scopes) {
        return scopes.stream().map(Enum::name).sorted().toArray(String[]::new);
    }
}
