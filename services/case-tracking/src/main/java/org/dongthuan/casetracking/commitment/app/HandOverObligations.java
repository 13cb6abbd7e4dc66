package org.dongthuan.casetracking.commitment.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.dongthuan.casetracking.organisation.HandOver;
import org.dongthuan.casetracking.organisation.HandsOver;
import org.dongthuan.casetracking.organisation.NamedRows.Going;
import org.dongthuan.casetracking.organisation.Succession;
import org.dongthuan.platform.sql.Sql;

/**
 * Obligations that are not settled bind the successor of whom they name: as obligor, performer, beneficiary, owner or
 * supervisor. What the former body had accepted already stays accepted, as the successor's.
 */
@ApplicationScoped
class HandOverObligations implements HandsOver {

    private static final String OPEN = "o.state not in ('ACCEPTED', 'WAIVED') ";
    private static final String ROWS = "select o.id, o.place_code, o.state, o.version from obligation o where " + OPEN;
    private static final String HELD = " order by o.id for update of o skip locked";

    /** Columns are named after the part. */
    private static final List<String> PARTS = List.of("obligor", "performer", "beneficiary", "owner");

    private final HandOver handOver;
    private final Sql sql;

    HandOverObligations(HandOver handOver, Sql sql) {
        this.handOver = handOver;
        this.sql = sql;
    }

    @Override
    @Transactional
    public int handOver(Succession by, Instant now) {
        int gone = 0;
        for (String part : PARTS) {
            String query = ROWS + "and o.%1$s_role = ? and o.%1$s_org = ?".formatted(part) + HELD;
            gone += handOver.column(rows(query), "obligation", part + "_org", by, now);
        }
        String supervised = ROWS + "and exists (select 1 from obligation_supervisor s where s.obligation_id = o.id"
                + " and s.role = ? and s.org = ?)" + HELD;
        return gone + handOver.each(rows(supervised), by, now, one -> supervise(one, by));
    }

    private static HandOver.Rows rows(String query) {
        return new HandOver.Rows("obligation", query);
    }

    private void supervise(Going one, Succession by) {
        for (String table : List.of("obligation_supervisor", "obligation_approval")) {
            // Where the successor has a word of its own already, that is the one that counts.
            String others = table.equals("obligation_approval") ? " and n.act = t.act" : "";
            sql.run(
                    "update " + table
                            + " t set org = ? where obligation_id = ? and role = ? and org = ? and not exists"
                            + " (select 1 from " + table + " n where n.obligation_id = t.obligation_id"
                            + " and n.role = t.role and n.org = ?" + others + ")",
                    one.to(),
                    one.id(),
                    by.role(),
                    by.fromOrg(),
                    one.to());
            sql.run(
                    "delete from " + table + " where obligation_id = ? and role = ? and org = ?",
                    one.id(),
                    by.role(),
                    by.fromOrg());
        }
        sql.run("update obligation set version = version + 1 where id = ?", one.id());
    }
}
