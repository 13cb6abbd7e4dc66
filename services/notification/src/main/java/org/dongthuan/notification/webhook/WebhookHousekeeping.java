package org.dongthuan.notification.webhook;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.dongthuan.notification.config.NotificationConfig;
import org.dongthuan.platform.sql.Sql;

/** The log is kept as long as the feed; a replay of what it forgot has nothing to send any more. */
@ApplicationScoped
public class WebhookHousekeeping {

    private static final int BATCH = 5000;

    private final Sql sql;
    private final NotificationConfig config;
    private final InstantSource clock;

    WebhookHousekeeping(Sql sql, NotificationConfig config, InstantSource clock) {
        this.sql = sql;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        sql.run(
                "delete from webhook_delivery where id in (select id from webhook_delivery where created_at < ?"
                        + " and state <> 'SENDING' order by created_at limit ?)",
                clock.instant().minus(config.feed().retention()),
                BATCH);
    }
}
