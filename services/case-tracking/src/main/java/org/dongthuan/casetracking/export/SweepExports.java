package org.dongthuan.casetracking.export;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.jboss.logging.Logger;

/** Deletes files that ran out. */
@ApplicationScoped
class SweepExports {

    private static final Logger LOG = Logger.getLogger(SweepExports.class);

    private final ExportStore store;
    private final InstantSource clock;

    SweepExports(ExportStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    @Scheduled(every = "{case-tracking.timers.exports}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void sweep() {
        int gone = store.sweep(clock.instant());
        if (gone > 0) {
            LOG.infof("%d exported files ran out and are deleted", gone);
        }
    }
}
