package org.dongthuan.casetracking.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.sql.Sql;

/** Tells the other services of a succession, once, on its day. */
@ApplicationScoped
class TellSuccessions implements HandsOver {

    private final Sql sql;
    private final Outbox outbox;

    TellSuccessions(Sql sql, Outbox outbox) {
        this.sql = sql;
        this.outbox = outbox;
    }

    @Override
    @Transactional
    public int handOver(Succession by, Instant now) {
        int first = sql.run(
                "insert into organisation_succession_told (role, from_org, place, valid_from, told_at)"
                        + " values (?, ?, ?, ?, ?) on conflict do nothing",
                by.role(),
                by.fromOrg(),
                by.place(),
                by.validFrom(),
                now);
        if (first == 1) {
            outbox.record(OrganisationSucceeded.of(by, now));
        }
        return first;
    }
}
