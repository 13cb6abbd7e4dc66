package org.dongthuan.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import org.dongthuan.notification.feed.EventsNumbered;
import org.dongthuan.platform.sql.Sql;

/** Puts numbered events in line for the endpoints that want them, in the transaction that numbered them. */
@ApplicationScoped
class PlanDeliveries {

    private static final String PLAN = "insert into webhook_delivery (id, endpoint_id, event_id, type, position, state,"
            + " due_at, created_at) select gen_random_uuid(), w.id, n.event_id, e.type, n.position, 'WAITING', ?, ?"
            + " from feed_entry n join feed_event e on e.id = n.event_id"
            + " join webhook_endpoint w on w.partner_id = n.partner_id and w.state = 'ACTIVE'"
            + " and n.position > w.from_position and e.type = any (w.event_types)"
            + " where n.event_id = any (?) on conflict (event_id, endpoint_id) do nothing";

    private final Sql sql;
    private final InstantSource clock;

    PlanDeliveries(Sql sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void plan(@Observes EventsNumbered numbered) {
        Instant now = clock.instant();
        sql.run(PLAN, now, now, numbered.eventIds().toArray(String[]::new));
    }
}
