package org.dongthuan.banksandbox.closure;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks every 100 real milliseconds whether virtual time has reached deferred requests; virtual time may jump. */
@ApplicationScoped
class DeferredWork {

    private static final Logger LOG = Logger.getLogger(DeferredWork.class);
    private static final long EVERY_MILLIS = 100;

    private final ClosureDesk desk;
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("deferred-work").daemon().factory());

    DeferredWork(ClosureDesk desk) {
        this.desk = desk;
    }

    void start(@Observes StartupEvent event) {
        ticker.scheduleWithFixedDelay(this::tick, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        ticker.shutdownNow();
    }

    private void tick() {
        try {
            desk.runDue();
        } catch (RuntimeException e) {
            // An exception would end the schedule for good.
            LOG.error("deferred requests could not be executed", e);
        }
    }
}
