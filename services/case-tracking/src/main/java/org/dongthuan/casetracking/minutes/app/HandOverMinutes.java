package org.dongthuan.casetracking.minutes.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.dongthuan.casetracking.organisation.HandOver;
import org.dongthuan.casetracking.organisation.HandsOver;
import org.dongthuan.casetracking.organisation.NamedRows.Going;
import org.dongthuan.casetracking.organisation.Succession;
import org.dongthuan.platform.sql.Sql;

/**
 * A body that has not signed yet and is no more: its successor signs in its place. Words that were given stay the former
 * body's. Where the successor sits at the table itself, its own word is the one that counts.
 */
@ApplicationScoped
class HandOverMinutes implements HandsOver {

    private static final HandOver.Rows OPEN = new HandOver.Rows("minutes", """
            select m.id, m.place_code, m.state, m.version from minutes m
            where m.state in ('DRAFT', 'READ_OUT') and exists (select 1 from minutes_party p where p.minutes_id = m.id
              and p.role = ? and p.org = ? and p.signed_at is null and p.refused_at is null)
            order by m.id for update of m skip locked
            """);

    private final HandOver handOver;
    private final MoveMinutes moves;
    private final Sql sql;

    HandOverMinutes(HandOver handOver, MoveMinutes moves, Sql sql) {
        this.handOver = handOver;
        this.moves = moves;
        this.sql = sql;
    }

    @Override
    @Transactional
    public int handOver(Succession by, Instant now) {
        return handOver.each(OPEN, by, now, one -> {
            give(one, by);
            moves.partiesChanged(one.id(), now);
        });
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
