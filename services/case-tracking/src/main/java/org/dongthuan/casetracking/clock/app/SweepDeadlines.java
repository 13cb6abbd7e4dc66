package org.dongthuan.casetracking.clock.app;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import org.dongthuan.casetracking.clock.domain.Deadline;
import org.dongthuan.casetracking.clock.domain.DeadlineChange;
import org.dongthuan.casetracking.clock.domain.DeadlineState;
import org.dongthuan.casetracking.clock.domain.NextStep;
import org.dongthuan.casetracking.clock.rule.Rule;
import org.dongthuan.casetracking.clock.rule.Rulebook;
import org.dongthuan.casetracking.clock.store.DeadlineRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.outbox.Outbox;

/** Takes the steps that time takes on deadlines: reminds, misses, escalates. */
@ApplicationScoped
public class SweepDeadlines {

    private static final String MISSED = "missed";

    private final DeadlineRepository deadlines;
    private final Rulebook rulebook;
    private final Periods periods;
    private final Outbox outbox;
    private final Sweep<Deadline> sweep;

    SweepDeadlines(
            DeadlineRepository deadlines, Rulebook rulebook, Periods periods, Outbox outbox, InstantSource clock) {
        this.deadlines = deadlines;
        this.rulebook = rulebook;
        this.periods = periods;
        this.outbox = outbox;
        this.sweep = new Sweep<>("deadline", deadlines.waiting(), clock, this::step);
    }

    @Scheduled(every = "${case-tracking.timers.deadlines}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        sweep.tick();
    }

    /** Does all that is due by now and that nobody else is doing. */
    public void sweep() {
        sweep.run();
    }

    private void step(Deadline deadline, Instant now) {
        Rule rule = rulebook.version(deadline.ruleCode(), deadline.ruleVersion());
        DeadlineState from = deadline.state();
        Instant at = deadline.nextAt().orElse(now);
        NextStep.take(deadline, rule, now).ifPresent(told -> {
            outbox.record(told);
            if (told.word().equals(MISSED) && deadline.metAt().isEmpty()) {
                periods.missed(deadline);
            }
            deadlines.note(new DeadlineChange(
                    deadline,
                    told.word(),
                    from,
                    deadline.due().at(),
                    new DeadlineChange.By(Actor.SYSTEM, null, at, now)));
        });
    }
}
