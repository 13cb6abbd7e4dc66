package org.dongthuan.casetracking.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.casetracking.organisation.HandsOver;
import org.dongthuan.casetracking.organisation.NamedRows;
import org.dongthuan.casetracking.organisation.NamedRows.Going;
import org.dongthuan.casetracking.organisation.Succession;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.sql.Sql;

/** A controller's notice that the authority has not acknowledged is its successor's. Heads answer for it, so their succession counts. */
@ApplicationScoped
class HandOverNotices implements HandsOver {

    private static final String ROWS = """
            select t.id, t.place_code, t.state, t.version from violation_notice t
            join incident_org i on i.incident_id = t.incident_id and i.org = t.org
            where case i.role when 'BK' then 'BKA' when 'PO' then 'POL' end = ? and i.org = ?
              and t.state in ('DUE', 'FILED')
            order by t.id for update of t skip locked
            """;

    private final NamedRows rows;
    private final Steps steps;
    private final Sql sql;

    HandOverNotices(NamedRows rows, Steps steps, Sql sql) {
        this.rows = rows;
        this.steps = steps;
        this.sql = sql;
    }

    @Override
    @Transactional
    public int handOver(Succession by, Instant now) {
        List<Going> going = rows.of(ROWS, by, now);
        for (Going one : going) {
            NoticeState state = NoticeState.valueOf(one.state());
            sql.run("update violation_notice set org = ?, version = version + 1 where id = ?", one.to(), one.id());
            steps.add(
                    new Steps.Done("violation notice", one.id(), "hand-over", state, state, one.said(), one.version()),
                    Actor.SYSTEM,
                    now);
        }
        return going.size();
    }
}
