package org.dongthuan.casetracking.cases.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.dongthuan.casetracking.organisation.HandsOver;
import org.dongthuan.casetracking.organisation.NamedRows;
import org.dongthuan.casetracking.organisation.NamedRows.Going;
import org.dongthuan.casetracking.organisation.Succession;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.sql.Sql;

/** Accounts of open incidents that a bank still keeps are kept by its successor; the timelines of their cases say so. */
@ApplicationScoped
class HandOverAccounts implements HandsOver {

    private static final String ROWS = """
            select a.account_id as id, i.place_code, a.state, 0 as version
            from incident_org o join incident i on i.id = o.incident_id
            join account_ref a on a.incident_id = o.incident_id and a.bank_org = o.org
            where o.role = ? and o.org = ? and i.state not in ('CLOSED', 'DISMISSED')
              and a.state not in ('NOTIFIED', 'NOT_FOUND', 'OUT_OF_WINDOW')
            order by a.account_id for update of a skip locked
            """;

    private final NamedRows rows;
    private final Sql sql;

    HandOverAccounts(NamedRows rows, Sql sql) {
        this.rows = rows;
        this.sql = sql;
    }

    @Override
    @Transactional
    public int handOver(Succession by, Instant now) {
        if (!by.role().equals(Roles.BK)) {
            return 0;
        }
        List<Going> going = rows.of(ROWS, by, now);
        sql.batch(
                "update account_ref set bank_org = ? where account_id = ?",
                going.stream().map(one -> new Object[] {one.to(), one.id()}).toList());
        sql.batch(
                "insert into timeline_entry (id, case_id, at, kind, ref)"
                        + " select gen_random_uuid(), a.case_id, ?, 'account.handed-over', a.account_id::text"
                        + " from account_ref a where a.account_id = ? and a.case_id is not null",
                going.stream().map(one -> new Object[] {now, one.id()}).toList());
        return going.size();
    }
}
