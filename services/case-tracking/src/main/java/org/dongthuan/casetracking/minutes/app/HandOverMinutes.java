package org.dongthuan.casetracking.minutes.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.casetracking.minutes.domain.MinutesState;
import org.dongthuan.casetracking.organisation.HandsOver;
import org.dongthuan.casetracking.organisation.NamedRows;
import org.dongthuan.casetracking.organisation.NamedRows.Going;
import org.dongthuan.casetracking.organisation.Succession;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.sql.Sql;

/**
 * A body that has not signed yet and is no more: its successor signs in its place. Words that were given stay the former
 * body's. Where the successor sits at the table itself, its own word is the one that counts.
 */
@ApplicationScoped
class HandOverMinutes implements HandsOver {

    private static final String ROWS = """
            select m.id, m.place_code, m.state, m.version from minutes m
            where m.state in ('DRAFT', 'READ_OUT') and exists (select 1 from minutes_party p where p.minutes_id = m.id
              and p.role = ? and p.org = ? and p.signed_at is null and p.refused_at is null)
            order by m.id for update of m skip locked
            """;

    private final NamedRows rows;
    private final MoveMinutes moves;
    private final Steps steps;
    private final Sql sql;

    HandOverMinutes(NamedRows rows, MoveMinutes moves, Steps steps, Sql sql) {
        this.rows = rows;
        this.moves = moves;
        this.steps = steps;
        this.sql = sql;
    }

    @Override
    @Transactional
    public int handOver(Succession by, Instant now) {
        List<Going> going = rows.of(ROWS, by, now);
        for (Going one : going) {
            give(one, by);
            MinutesState state = MinutesState.valueOf(one.state());
            steps.add(
                    new Steps.Done("minutes", one.id(), "hand-over", state, state, one.said(), one.version()),
                    Actor.SYSTEM,
                    now);
            moves.partiesChanged(one.id(), now);
        }
        return going.size();
    }

    private void give(Going one, Succession by) {
        sql.run(
                "update minutes_party t set org = ? where minutes_id = ? and role = ? and org = ? and not exists"
                        + " (select 1 from minutes_party n where n.minutes_id = t.minutes_id and n.role = t.role and n.org = ?)",
                one.to(),
                one.id(),
                by.role(),
                by.fromOrg(),
                one.to());
        sql.run(
                "delete from minutes_party where minutes_id = ? and role = ? and org = ? and signed_at is null",
                one.id(),
                by.role(),
                by.fromOrg());
        sql.run("update minutes set version = version + 1 where id = ?", one.id());
    }
}
