package org.dongthuan.casetracking.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.dongthuan.casetracking.organisation.HandOver;
import org.dongthuan.casetracking.organisation.HandsOver;
import org.dongthuan.casetracking.organisation.Succession;

/** A controller's notice that the authority has not acknowledged is its successor's. */
@ApplicationScoped
class HandOverNotices implements HandsOver {

    private static final HandOver.Rows OPEN = new HandOver.Rows("violation notice", """
            select t.id, t.place_code, t.state, t.version from violation_notice t
            join incident_org i on i.incident_id = t.incident_id and i.org = t.org
            where %s = ? and i.org = ?
              and t.state in ('DUE', 'FILED')
            order by t.id for update of t skip locked
            """.formatted(HandOver.ANSWERABLE));

    private final HandOver handOver;

    HandOverNotices(HandOver handOver) {
        this.handOver = handOver;
    }

    @Override
    @Transactional
    public int handOver(Succession by, Instant now) {
        return handOver.column(OPEN, "violation_notice", "org", by, now);
    }
}
