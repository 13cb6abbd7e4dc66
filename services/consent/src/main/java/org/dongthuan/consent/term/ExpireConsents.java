package org.dongthuan.consent.term;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.dongthuan.consent.keep.KeepRepository;
import org.dongthuan.consent.keep.KeepSteps;
import org.dongthuan.platform.sql.Batches;
import org.dongthuan.platform.time.Vietnam;

/**
 * A consent whose last day is over has ended, whenever the timer comes: what it writes down took effect at the midnight after.
 * Looks in real time, counts by the clock.
 */
@ApplicationScoped
public class ExpireConsents {

    private static final int BATCH = 200;

    private final KeepRepository keeps;
    private final KeepSteps steps;
    private final InstantSource clock;

    ExpireConsents(KeepRepository keeps, KeepSteps steps, InstantSource clock) {
        this.keeps = keeps;
        this.steps = steps;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        Batches.untilDone(BATCH, this::batch);
    }

    private int batch() {
        List<UUID> over = keeps.over(Vietnam.dayOf(clock.instant()), BATCH);
        if (!over.isEmpty()) {
            steps.hold(over).forEach(steps::expire);
        }
        return over.size();
    }
}
