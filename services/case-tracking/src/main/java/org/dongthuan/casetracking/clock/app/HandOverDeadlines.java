package org.dongthuan.casetracking.clock.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.dongthuan.casetracking.clock.domain.Deadline;
import org.dongthuan.casetracking.clock.domain.DeadlineChange;
import org.dongthuan.casetracking.clock.store.DeadlineRepository;
import org.dongthuan.casetracking.organisation.HandsOver;
import org.dongthuan.casetracking.organisation.NamedRows;
import org.dongthuan.casetracking.organisation.NamedRows.Going;
import org.dongthuan.casetracking.organisation.Succession;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.platform.time.Vietnam;

/** Deadlines that are not met are the successor's; those of tasks go with their tasks. */
@ApplicationScoped
class HandOverDeadlines implements HandsOver {

    private static final String ROWS = """
            select id, place_code, state, version from deadline
            where responsible_role = ? and responsible_org = ? and subject_kind <> 'TASK'
              and (state in ('RUNNING', 'SUSPENDED') or state = 'MISSED' and met_at is null)
            order by id for update skip locked
            """;

    private final NamedRows rows;
    private final DeadlineRepository deadlines;
    private final Sql sql;

    HandOverDeadlines(NamedRows rows, DeadlineRepository deadlines, Sql sql) {
        this.rows = rows;
        this.deadlines = deadlines;
        this.sql = sql;
    }

    @Override
    @Transactional
    public int handOver(Succession by, Instant now) {
        Instant effective = by.validFrom().atStartOfDay(Vietnam.ZONE).toInstant();
        List<Going> going = rows.of(ROWS, by, now);
        for (Going one : going) {
            Deadline deadline = deadlines.findById(one.id());
            deadlines.note(new DeadlineChange(
                    deadline,
                    "hand-over",
                    deadline.state(),
                    deadline.due().at(),
                    new DeadlineChange.By(Actor.SYSTEM, "SUCCESSION", effective, now)));
            sql.run("update deadline set responsible_org = ?, version = version + 1 where id = ?", one.to(), one.id());
        }
        return going.size();
    }
}
