package org.dongthuan.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
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

    /**
     * Claims events for the running transaction; a rollback gives the claims back.
     *
     * @param eventIds in order, so that two transactions cannot wait for each other
     * @return those that nobody has claimed before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<String> claim(String consumer, SortedSet<String> eventIds) {
        return new HashSet<>(sql.list(
                "insert into inbox_event (consumer, event_id, received_at) select ?, id, ? from unnest(?) as id"
                        + " on conflict do nothing returning event_id",
                row -> row.text("event_id"),
                consumer,
                clock.instant(),
                eventIds.toArray(String[]::new)));
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
