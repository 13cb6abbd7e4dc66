package org.dongthuan.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import org.dongthuan.platform.sql.Sql;

/** Remembers which events a consumer has acted on. */
@ApplicationScoped
public class Inbox {

    private final Sql sql;
    private final InstantSource clock;

    Inbox(Sql sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** True when this transaction is the first to claim the event; a rollback gives the claim back. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean claim(String consumer, String eventId) {
        return sql.append(
                        "insert into inbox_event (consumer, event_id, received_at) values (?, ?, ?)"
                                + " on conflict do nothing",
                        consumer,
                        eventId,
                        clock.instant())
                == 1;
    }

    /** Deletes some of the claims made before an instant. @return how many; 0 when none is left */
    @Transactional
    int forget(Instant before) {
        return sql.run(
                "delete from inbox_event where ctid in (select ctid from inbox_event"
                        + " where received_at < ? limit 5000)",
                before);
    }
}
