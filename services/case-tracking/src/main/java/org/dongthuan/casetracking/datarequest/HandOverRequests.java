package org.dongthuan.casetracking.datarequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.dongthuan.casetracking.organisation.HandOver;
import org.dongthuan.casetracking.organisation.HandsOver;
import org.dongthuan.casetracking.organisation.Succession;

/** A data subject's request that is not answered is the successor's to answer. */
@ApplicationScoped
class HandOverRequests implements HandsOver {

    private static final HandOver.Rows OPEN = new HandOver.Rows("data request", """
            select t.id, t.place_code, t.state, t.version from data_request t
            join incident_org i on i.incident_id = t.incident_id and i.org = t.controller_org
            where %s = ? and i.org = ?
              and t.state in ('RECEIVED', 'ACKNOWLEDGED')
            order by t.id for update of t skip locked
            """.formatted(HandOver.ANSWERABLE));

    private final HandOver handOver;

    HandOverRequests(HandOver handOver) {
        this.handOver = handOver;
    }

    @Override
    @Transactional
    public int handOver(Succession by, Instant now) {
        return handOver.column(OPEN, "data_request", "controller_org", by, now);
    }
}
