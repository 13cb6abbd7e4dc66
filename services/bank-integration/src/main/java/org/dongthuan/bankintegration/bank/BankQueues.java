package org.dongthuan.bankintegration.bank;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dongthuan.bankintegration.account.store.AccountScope;
import org.dongthuan.bankintegration.account.store.AccountScope.Predicate;
import org.dongthuan.bankintegration.bank.BankView.Queued;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.sql.Sql;

/** Counts what waits for each bank, of what the caller may know. */
@ApplicationScoped
class BankQueues {

    private static final String CLOSURES =
            "select bank_org, count(*) as n from bank_order o join bank_order_item i on i.order_id = o.id"
                    + " and i.state = 'PENDING' where o.kind = 'CLOSURE' and o.state = 'APPROVED' and %s group by bank_org";
    private static final String AMENDMENTS =
            "select bank_org, count(distinct r.id) as n from bank_request r join bank_order_item i"
                    + " on i.account_id = r.account_id join bank_order o on o.id = i.order_id and o.kind = 'CLOSURE'"
                    + " where r.kind = 'AMENDMENT' and r.state = 'QUEUED' and %s group by bank_org";
    private static final String INQUIRIES =
            "select bank_org, count(*) as n from inquiry where state = 'PENDING' and %s group by bank_org";

    private final Sql sql;
    private final AccountScope scope;

    BankQueues(Sql sql, AccountScope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    /** By organisation code. The administrator, who sees no case, sees the totals. */
    Map<String, Queued> of(Actor who) {
        Predicate seen = who.has(Roles.ADM) ? new Predicate("true", List.of()) : scope.rows();
        Map<String, Long> closures = count(CLOSURES, seen);
        Map<String, Long> amendments = count(AMENDMENTS, seen);
        Map<String, Long> inquiries = count(INQUIRIES, seen);
        Map<String, Queued> all = new HashMap<>();
        for (Map<String, Long> some : List.of(closures, amendments, inquiries)) {
            some.keySet()
                    .forEach(org -> all.put(
                            org,
                            new Queued(
                                    closures.getOrDefault(org, 0L),
                                    amendments.getOrDefault(org, 0L),
                                    inquiries.getOrDefault(org, 0L))));
        }
        return all;
    }

    private Map<String, Long> count(String query, Predicate seen) {
        Map<String, Long> counts = new HashMap<>();
        sql.list(
                        query.formatted(seen.sql()),
                        row -> Map.entry(row.text("bank_org"), row.number("n")),
                        seen.parameters().toArray())
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }
}
