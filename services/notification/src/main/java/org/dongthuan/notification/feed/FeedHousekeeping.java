package org.dongthuan.notification.feed;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import org.dongthuan.notification.config.NotificationConfig;
import org.dongthuan.platform.sql.Sql;

/** Forgets events older than the feed promises to keep. */
@ApplicationScoped
public class FeedHousekeeping {

    private static final int BATCH = 5000;

    private final Sql sql;
    private final NotificationConfig config;
    private final InstantSource clock;

    FeedHousekeeping(Sql sql, NotificationConfig config, InstantSource clock) {
        this.sql = sql;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        Instant before = clock.instant().minus(config.feed().retention());
        sql.run(
                "delete from feed_entry where (partner_id, position) in (select partner_id, position from feed_entry"
                        + " where recorded_at < ? order by recorded_at limit ?)",
                before,
                BATCH);
        sql.run(
                "delete from feed_event where id in (select e.id from feed_event e where e.recorded_at < ?"
                        + " and not e.waiting and not exists (select 1 from feed_entry n where n.event_id = e.id)"
                        + " order by e.recorded_at limit ?)",
                before,
                BATCH);
    }
}
