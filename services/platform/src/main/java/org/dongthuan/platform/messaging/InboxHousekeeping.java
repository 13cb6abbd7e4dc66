package org.dongthuan.platform.messaging;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import org.dongthuan.platform.config.PlatformConfig;

/** Forgets event ids that are older than any replay may reach back. */
@ApplicationScoped
class InboxHousekeeping {

    private final Inbox inbox;
    private final InstantSource clock;
    private final PlatformConfig config;

    InboxHousekeeping(Inbox inbox, InstantSource clock, PlatformConfig config) {
        this.inbox = inbox;
        this.clock = clock;
        this.config = config;
    }

    @Scheduled(every = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetOld() {
        Instant before = clock.instant().minus(config.inboxRetention());
        while (inbox.forget(before) > 0) {
            // one small transaction after another, so that consumers never wait for a long one
        }
    }
}
