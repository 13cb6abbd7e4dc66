package org.dongthuan.bankintegration.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.bankintegration.account.domain.AccountState;
import org.dongthuan.bankintegration.account.store.AccountScope;
import org.dongthuan.bankintegration.listchange.ChangeStore;
import org.dongthuan.bankintegration.reconciliation.Reconciliation.Complainants;
import org.dongthuan.bankintegration.reconciliation.Reconciliation.ListTotal;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.sql.Sql;

/** Counts what the caller may know of an incident, each figure from the rows themselves. */
@ApplicationScoped
public class Reconcile {

    /** Of a list {@code l}: no later version has come. */
    private static final String NEWEST =
            "not exists (select 1 from account_list later where later.bank_org = l.bank_org"
                    + " and later.list_id = l.list_id and later.version > l.version)";

    /** Of an account {@code a}: a list that no later version corrects names it. */
    private static final String NAMED = "exists (select 1 from account_list_row r join account_list l on l.id = r.list"
            + " where r.account_id = a.id and " + NEWEST + ")";

    private final Sql sql;
    private final AccountScope scope;
    private final InstantSource clock;

    Reconcile(Sql sql, AccountScope scope, InstantSource clock) {
        this.sql = sql;
        this.scope = scope;
        this.clock = clock;
    }

    /** @throws DomainException 404 when no list of the incident is in the caller's scope */
    @Transactional
    public Reconciliation of(UUID incidentId, Actor who) {
        AccountScope.Predicate predicate = scope.totals();
        List<ListTotal> lists = lists(incidentId, predicate, who.hasAny(Roles.BK, Roles.BKA, Roles.SB));
        if (lists.isEmpty()) {
            throw DomainException.notFound("reconciliation");
        }
        Listed listed = listed(incidentId, predicate);
        Map<AccountState, Long> states = states(incidentId, predicate, " and " + NAMED);
        Map<AccountState, Long> leftOut = states(incidentId, predicate, " and not " + NAMED);
        leftOut.values().removeIf(n -> n == 0);
        long rowsSaid = lists.stream()
                .filter(ListTotal::newest)
                .mapToLong(ListTotal::rows)
                .sum();
        return new Reconciliation(
                incidentId,
                lists,
                listed.accounts(),
                listed.holders(),
                states,
                leftOut,
                toExplain(incidentId, predicate),
                listed.accounts() == sum(states) && listed.rows() == rowsSaid,
                who.hasAny(Roles.BK, Roles.BKA) ? null : complainants(incidentId),
                clock.instant());
    }

    private List<ListTotal> lists(UUID incidentId, AccountScope.Predicate predicate, boolean balance) {
        return sql.list(
                "select l.*, coalesce(w.window_from <> l.window_from or w.window_to <> l.window_to"
                        + " or w.place_code <> l.place_code, false) as differs, " + NEWEST + " as newest"
                        + " from account_list l"
                        + " left join incident_window w on w.incident_id = l.incident_id where l.id in (select id from"
                        + " account_list where " + predicate.sql() + " and incident_id = ?) order by l.received_at",
                row -> new ListTotal(
                        row.uuid("id"),
                        row.text("list_id"),
                        (int) row.number("version"),
                        row.flag("newest"),
                        row.text("bank_org"),
                        row.number("row_count"),
                        balance ? row.number("balance_sum") : null,
                        row.instant("received_at"),
                        row.flag("differs")),
                predicate.with(incidentId));
    }

    private record Listed(long rows, long accounts, long holders) {}

    /** Counted from the newest lists' rows, so that a row without account or state would show as a difference. */
    private Listed listed(UUID incidentId, AccountScope.Predicate predicate) {
        return sql.one(
                        "select count(*) as n, count(distinct r.account_id) as accounts,"
                                + " count(distinct a.citizen_id_ref) as holders"
                                + " from account_list_row r join account_list l on l.id = r.list"
                                + " left join account a on a.id = r.account_id where l.id in (select id from account_list"
                                + " where " + predicate.sql() + " and incident_id = ?) and " + NEWEST,
                        row -> new Listed(row.number("n"), row.number("accounts"), row.number("holders")),
                        predicate.with(incidentId))
                .orElseThrow();
    }

    private long toExplain(UUID incidentId, AccountScope.Predicate predicate) {
        return sql.one(
                        "select count(distinct c.account_id) as n from account_list_change c where c.list in"
                                + " (select id from account_list where " + predicate.sql() + " and incident_id = ?)"
                                + " and " + ChangeStore.OPEN,
                        row -> row.number("n"),
                        predicate.with(incidentId))
                .orElseThrow();
    }

    private static long sum(Map<AccountState, Long> states) {
        return states.values().stream().mapToLong(Long::longValue).sum();
    }

    private Map<AccountState, Long> states(UUID incidentId, AccountScope.Predicate predicate, String which) {
        Map<AccountState, Long> states = new EnumMap<>(AccountState.class);
        for (AccountState state : AccountState.values()) {
            states.put(state, 0L);
        }
        sql.list(
                        "select state, count(*) as n from account a where " + predicate.sql()
                                + " and incident_id = ? and account_ref is not null" + which + " group by state",
                        row -> Map.entry(AccountState.valueOf(row.text("state")), row.number("n")),
                        predicate.with(incidentId))
                .forEach(entry -> states.put(entry.getKey(), entry.getValue()));
        return states;
    }

    private Complainants complainants(UUID incidentId) {
        return sql.one(
                        "select count(*) as total, count(*) filter (where listed) as listed,"
                                + " count(*) filter (where not listed and missing) as not_found,"
                                + " count(*) filter (where not listed and not missing and outside) as outside,"
                                + " count(*) filter (where not listed and not missing and not outside) as pending from"
                                + " (select c.case_id,"
                                + " coalesce(bool_or(a.state not in ('NOT_FOUND', 'OUT_OF_WINDOW')), false) as listed,"
                                + " coalesce(bool_or(a.state = 'NOT_FOUND'), false) as missing,"
                                + " coalesce(bool_or(a.state = 'OUT_OF_WINDOW'), false) as outside"
                                + " from case_file c left join account a on a.case_id = c.case_id"
                                + " where c.incident_id = ? and c.complained and c.merged_into is null"
                                + " group by c.case_id) t",
                        row -> complainants(
                                row.number("total"),
                                row.number("listed"),
                                row.number("not_found"),
                                row.number("outside"),
                                row.number("pending")),
                        incidentId)
                .orElseThrow();
    }

    private static Complainants complainants(long total, long listed, long notFound, long outside, long pending) {
        return new Complainants(
                total, listed, notFound, outside, pending, total == listed + notFound + outside + pending);
    }
}
