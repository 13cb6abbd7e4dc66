package org.dongthuan.intake.destruction;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jboss.logging.Logger;

/** Looks from time to time for pictures that have been kept long enough. Lists them; never destroys one. */
@ApplicationScoped
public class SweepRetention {

    private static final Logger LOG = Logger.getLogger(SweepRetention.class);

    private final ListRunOut list;
    private final InstantSource clock;

    SweepRetention(ListRunOut list, InstantSource clock) {
        this.list = list;
        this.clock = clock;
    }

    @Scheduled(every = "${intake.timers.retention}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        try {
            int listed = list.at(clock.instant());
            if (listed > 0) {
                LOG.infof("%d pictures were kept long enough and wait for a decision", listed);
            }
        } catch (RuntimeException e) {
            LOG.warnf("The sweep for what was kept long enough will try again: %s", e.toString());
        }
    }
}
