package org.dongthuan.casetracking.rumour.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.platform.sql.Sql;

/** Who has approved the wording of a correction. */
@ApplicationScoped
public class Approvals {

    private final Sql sql;

    Approvals(Sql sql) {
        this.sql = sql;
    }

    /** Roles that have approved, in order of the alphabet. */
    public List<String> roles(UUID rumourId) {
        return sql.list(
                "select role from rumour_approval where rumour_id = ? order by role",
                row -> row.text("role"),
                rumourId);
    }

    /** Whether this very person approved already, for whichever role. */
    public boolean approvedBy(UUID rumourId, String actor) {
        return sql.one(
                        "select 1 as found from rumour_approval where rumour_id = ? and actor = ?",
                        row -> true,
                        rumourId,
                        actor)
                .isPresent();
    }

    public void add(UUID rumourId, String role, String actor, Instant at) {
        sql.run(
                "insert into rumour_approval (rumour_id, role, actor, at) values (?, ?, ?, ?)",
                rumourId,
                role,
                actor,
                at);
    }

    /** A new wording has been approved by nobody. */
    public void forget(UUID rumourId) {
        sql.run("delete from rumour_approval where rumour_id = ?", rumourId);
    }
}
