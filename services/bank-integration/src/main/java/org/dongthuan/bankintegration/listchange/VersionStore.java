package org.dongthuan.bankintegration.listchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.bankintegration.account.store.AccountScope;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.sql.PagedSql;
import org.dongthuan.platform.sql.Row;
import org.dongthuan.platform.sql.Sql;

/** Stored versions of lists. What an actor asks for goes through {@link AccountScope}. */
@ApplicationScoped
class VersionStore {

    private static final String SELECT = """
            select l.*, n.added, n.removed, n.changed, n.same, n.to_explain,
                not exists (select 1 from account_list later where later.bank_org = l.bank_org
                    and later.list_id = l.list_id and later.version > l.version) as newest
            from account_list l left join lateral (
                select count(*) filter (where c.kind = 'ADDED') as added,
                    count(*) filter (where c.kind = 'REMOVED') as removed,
                    count(*) filter (where c.kind = 'CHANGED') as changed,
                    count(*) filter (where c.kind = 'SAME') as same,
                    count(*) filter (where %s) as to_explain
                from account_list_change c where c.list = l.id) n on true
            where l.id in (select id from account_list where\s""".formatted(ChangeStore.OPEN);

    private final Sql sql;
    private final AccountScope scope;
    private final CurrentActor actor;

    VersionStore(Sql sql, AccountScope scope, CurrentActor actor) {
        this.sql = sql;
        this.scope = scope;
        this.actor = actor;
    }

    /** @throws DomainException 404 when absent or outside the caller's scope */
    ListVersion inScope(UUID id) {
        AccountScope.Predicate predicate = scope.rows();
        return sql.one(SELECT + predicate.sql() + " and id = ?)", this::view, predicate.with(id))
                .orElseThrow(() -> DomainException.notFound("account list"));
    }

    /** As {@link #inScope}, and nobody else explains anything of it until the transaction ends. */
    ListVersion inScopeLocked(UUID id) {
        ListVersion version = inScope(id);
        sql.one("select id from account_list where id = ? for update", row -> true, id);
        return version;
    }

    /** Newest first. @param incidentId may be null */
    List<ListVersion> page(UUID incidentId, PageRequest request) {
        AccountScope.Predicate predicate = scope.rows();
        return new PagedSql(SELECT + predicate.sql(), predicate.parameters())
                .and("incident_id = ?", incidentId)
                .newestFirst(request, "received_at", "id")
                .then(") order by l.received_at desc, l.id desc")
                .list(sql, this::view);
    }

    private ListVersion view(Row row) {
        Actor who = actor.get();
        return new ListVersion(
                row.uuid("id"),
                row.text("list_id"),
                (int) row.number("version"),
                row.text("bank_org"),
                row.uuid("incident_id"),
                row.text("place_code"),
                row.number("row_count"),
                who.hasAny(Roles.BK, Roles.BKA, Roles.SB) ? row.number("balance_sum") : null,
                row.instant("issued_at"),
                row.instant("received_at"),
                row.uuid("previous_id"),
                row.flag("newest"),
                row.flag("compared") ? changes(row) : null,
                row.number("to_explain"));
    }

    private static Map<ChangeKind, Long> changes(Row row) {
        Map<ChangeKind, Long> changes = new EnumMap<>(ChangeKind.class);
        changes.put(ChangeKind.ADDED, row.number("added"));
        changes.put(ChangeKind.REMOVED, row.number("removed"));
        changes.put(ChangeKind.CHANGED, row.number("changed"));
        changes.put(ChangeKind.SAME, row.number("same"));
        return changes;
    }
}
