package org.dongthuan.casetracking.commitment.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.dongthuan.casetracking.organisation.HandOver;
import org.dongthuan.casetracking.organisation.HandsOver;
import org.dongthuan.casetracking.organisation.Succession;

/**
 * What an organisation promised binds its successor; a draft is the successor's to sign. The sealed paper and who signed it
 * stay what they are. An organisation's part is the one it plays in the incident.
 */
@ApplicationScoped
class HandOverCommitments implements HandsOver {

    private static final HandOver.Rows OPEN = new HandOver.Rows("commitment", """
            select c.id, c.place_code, c.state, c.version from commitment c
            join incident_org i on i.incident_id = c.incident_id and i.org = c.org
            where i.role = ? and i.org = ? and c.state not in ('FULFILLED', 'SUPERSEDED', 'VOID')
            order by c.id for update of c skip locked
            """);

    private final HandOver handOver;

    HandOverCommitments(HandOver handOver) {
        this.handOver = handOver;
    }

    @Override
    @Transactional
    public int handOver(Succession by, Instant now) {
        return handOver.column(OPEN, "commitment", "org", by, now);
    }
}
