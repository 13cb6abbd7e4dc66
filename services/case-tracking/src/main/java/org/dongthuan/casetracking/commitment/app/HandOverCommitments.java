package org.dongthuan.casetracking.commitment.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.dongthuan.casetracking.commitment.domain.CommitmentState;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.casetracking.organisation.HandsOver;
import org.dongthuan.casetracking.organisation.NamedRows;
import org.dongthuan.casetracking.organisation.NamedRows.Going;
import org.dongthuan.casetracking.organisation.Succession;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.sql.Sql;

/**
 * What an organisation promised binds its successor; a draft is the successor's to sign. The sealed paper and who signed it
 * stay what they are. An organisation's part is the one it plays in the incident.
 */
@ApplicationScoped
class HandOverCommitments implements HandsOver {

    private static final String ROWS = """
            select c.id, c.place_code, c.state, c.version from commitment c
            join incident_org i on i.incident_id = c.incident_id and i.org = c.org
            where i.role = ? and i.org = ? and c.state not in ('FULFILLED', 'SUPERSEDED', 'VOID')
            order by c.id for update of c skip locked
            """;

    private final NamedRows rows;
    private final Steps steps;
    private final Sql sql;

    HandOverCommitments(NamedRows rows, Steps steps, Sql sql) {
        this.rows = rows;
        this.steps = steps;
        this.sql = sql;
    }

    @Override
    @Transactional
    public int handOver(Succession by, Instant now) {
        List<Going> going = rows.of(ROWS, by, now);
        for (Going one : going) {
            CommitmentState state = CommitmentState.valueOf(one.state());
            sql.run("update commitment set org = ?, version = version + 1 where id = ?", one.to(), one.id());
            steps.add(
                    new Steps.Done("commitment", one.id(), "hand-over", state, state, one.said(), one.version()),
                    Actor.SYSTEM,
                    now);
        }
        return going.size();
    }
}
