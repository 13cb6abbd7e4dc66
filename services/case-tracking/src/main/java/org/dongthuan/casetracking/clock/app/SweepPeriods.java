package org.dongthuan.casetracking.clock.app;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.dongthuan.casetracking.clock.domain.Period;
import org.dongthuan.casetracking.clock.domain.PeriodTold;
import org.dongthuan.casetracking.clock.store.PeriodRepository;
import org.dongthuan.platform.outbox.Outbox;

/** Ends periods whose time is over, and tells it. */
@ApplicationScoped
public class SweepPeriods {

    private final Sweep<Period> sweep;

    SweepPeriods(PeriodRepository periods, Outbox outbox, InstantSource clock) {
        this.sweep = new Sweep<>("period", periods.waiting(), clock, (period, now) -> {
            period.runOut();
            outbox.record(PeriodTold.ended(period, now));
        });
    }

    @Scheduled(every = "${case-tracking.timers.deadlines}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        sweep.tick();
    }

    /** Does all that is due by now and that nobody else is doing. */
    public void sweep() {
        sweep.run();
    }
}
