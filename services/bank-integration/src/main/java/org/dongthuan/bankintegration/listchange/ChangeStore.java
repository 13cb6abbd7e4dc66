package org.dongthuan.bankintegration.listchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.sql.Row;
import org.dongthuan.platform.sql.Sql;

/** Stored changes and explanations. Whoever asks must have the list in scope: {@link VersionStore}. */
@ApplicationScoped
public class ChangeStore {

    /**
     * Of a change {@code c}: whether it is still to be explained. A later version that says something else of the account
     * takes its place.
     */
    public static final String OPEN = "c.to_explain and not exists (select 1 from account_list_explanation e"
            + " where e.list = c.list and e.account_id = c.account_id) and not " + overtaken();

    private final Sql sql;

    ChangeStore(Sql sql) {
        this.sql = sql;
    }

    /** A stored change with its latest explanation. @param said sealed; absent like {@code wrappedKey} for a row left out */
    record Stored(
            UUID accountId,
            ChangeKind kind,
            List<String> fields,
            List<String> applied,
            ChangeState state,
            byte[] said,
            byte[] wrappedKey,
            String reasonCode,
            String explainedBy,
            String explainedOrg,
            Instant explainedAt) {

        static Stored of(Row row) {
            return new Stored(
                    row.uuid("account_id"),
                    ChangeKind.valueOf(row.text("kind")),
                    words(row.text("fields")),
                    words(row.text("applied")),
                    state(row),
                    row.bytes("said"),
                    row.bytes("wrapped_key"),
                    row.text("reason_code"),
                    row.text("explained_by"),
                    row.text("explained_org"),
                    row.instant("explained_at"));
        }

        private static ChangeState state(Row row) {
            if (!row.flag("to_explain")) {
                return ChangeState.NOTHING_TO_EXPLAIN;
            }
            if (row.flag("overtaken")) {
                return ChangeState.OVERTAKEN;
            }
            return row.text("reason_code") == null ? ChangeState.TO_EXPLAIN : ChangeState.EXPLAINED;
        }

        private static List<String> words(String joined) {
            return joined.isEmpty() ? List.of() : List.of(joined.split(","));
        }
    }

    /** The part of an account's sealed data that a row of this list is. */
    public static String part(UUID listId) {
        return "said:" + listId;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(UUID listId, List<ListChange> changes) {
        sql.batch(
                "insert into account_list_change (list, account_id, kind, fields, applied, to_explain)"
                        + " values (?, ?, ?, ?, ?, ?)",
                changes.stream()
                        .map(one -> new Object[] {
                            listId,
                            one.accountId(),
                            one.kind(),
                            names(one.fields()),
                            names(one.applied()),
                            one.toExplain()
                        })
                        .toList());
    }

    /** By account id, one row more than the page shows. */
    List<Stored> page(UUID listId, ChangeFilter filter, PageRequest request) {
        StringBuilder query = new StringBuilder("select c.account_id, c.kind, array_to_string(c.fields, ',') as fields,"
                + " array_to_string(c.applied, ',') as applied, c.to_explain, " + overtaken() + " as overtaken,"
                + " r.said, a.wrapped_key, x.reason_code, x.explained_by, x.org as explained_org,"
                + " x.at as explained_at from account_list_change c join account a on a.id = c.account_id"
                + " left join account_list_row r on r.list = c.list and r.account_id = c.account_id"
                + " left join lateral (select e.* from account_list_explanation e where e.list = c.list"
                + " and e.account_id = c.account_id order by e.seq desc limit 1) x on true where c.list = ?");
        List<Object> parameters = new ArrayList<>(List.of(listId));
        if (filter.kind() != null) {
            query.append(" and c.kind = ?");
            parameters.add(filter.kind());
        }
        if (filter.open()) {
            query.append(" and ").append(OPEN);
        }
        request.cursor().map(Cursor::id).ifPresent(after -> {
            query.append(" and c.account_id > ?");
            parameters.add(after);
        });
        query.append(" order by c.account_id limit ").append(request.fetch());
        return sql.list(query.toString(), Stored::of, parameters.toArray());
    }

    /** Those of the accounts about which something is, or was, to be explained and no later version says otherwise. */
    Set<UUID> explicable(UUID listId, Collection<UUID> accounts) {
        return new HashSet<>(sql.list(
                "select c.account_id from account_list_change c where c.list = ? and c.account_id = any(?)"
                        + " and c.to_explain and not " + overtaken(),
                row -> row.uuid("account_id"),
                listId,
                accounts.toArray(UUID[]::new)));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void explain(UUID listId, Explanation explanation, Actor by, Instant at) {
        sql.batch(
                "insert into account_list_explanation (list, account_id, reason_code, explained_by, role, org, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                explanation.accountIds().stream()
                        .distinct()
                        .map(account -> new Object[] {
                            listId,
                            account,
                            explanation.reasonCode(),
                            by.id(),
                            by.primaryRole(),
                            by.org().orElse(null),
                            at
                        })
                        .toList());
    }

    private static String overtaken() {
        return "exists (select 1 from account_list_change n join account_list later on later.id = n.list"
                + " join account_list mine on mine.id = c.list where n.account_id = c.account_id and n.kind <> 'SAME'"
                + " and later.bank_org = mine.bank_org and later.list_id = mine.list_id"
                + " and later.version > mine.version)";
    }

    private static String[] names(Set<ListField> fields) {
        return fields.stream().map(Enum::name).toArray(String[]::new);
    }
}
