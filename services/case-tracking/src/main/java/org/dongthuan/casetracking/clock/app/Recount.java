package org.dongthuan.casetracking.clock.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.dongthuan.casetracking.clock.domain.Deadline;
import org.dongthuan.casetracking.clock.domain.DeadlineChange;
import org.dongthuan.casetracking.clock.domain.Period;
import org.dongthuan.casetracking.clock.domain.PeriodTold;
import org.dongthuan.casetracking.clock.domain.Timed;
import org.dongthuan.casetracking.clock.rule.Rulebook;
import org.dongthuan.casetracking.clock.store.DeadlineRepository;
import org.dongthuan.casetracking.clock.store.OutdatedRows;
import org.dongthuan.casetracking.clock.store.PeriodRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.outbox.Outbox;
import org.jboss.logging.Logger;

/**
 * A calendar with other days off was loaded: what still runs and was counted without it is counted anew, from its saved
 * inputs, and its history says so. What was called missed or over by then stays so.
 */
@ApplicationScoped
public class Recount {

    private static final Logger LOG = Logger.getLogger(Recount.class);
    private static final String EVENT = "recount";
    private static final UUID FIRST = new UUID(0, 0);
    private static final int BATCH = 100;

    private final DeadlineRepository deadlines;
    private final PeriodRepository periods;
    private final Rulebook rulebook;
    private final Changes changes;
    private final Outbox outbox;
    private final InstantSource clock;

    Recount(
            DeadlineRepository deadlines,
            PeriodRepository periods,
            Rulebook rulebook,
            Changes changes,
            Outbox outbox,
            InstantSource clock) {
        this.deadlines = deadlines;
        this.periods = periods;
        this.rulebook = rulebook;
        this.changes = changes;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(every = "${case-tracking.timers.recount}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        try {
            run();
        } catch (RuntimeException e) {
            LOG.warnf("Deadlines will be counted anew later: %s", e.toString());
        }
    }

    /** Counts all that nobody else is counting. */
    public void run() {
        all(deadlines.outdated(), this::deadline);
        all(periods.outdated(), this::period);
    }

    private <T extends Timed> void all(OutdatedRows<T> rows, Consumer<T> recount) {
        List<String> outdated = QuarkusTransaction.requiringNew().call(rows::calendars).stream()
                .filter(rulebook.counting()::isOutdated)
                .toList();
        Optional<UUID> last = outdated.isEmpty() ? Optional.empty() : Optional.of(FIRST);
        while (last.isPresent()) {
            UUID after = last.get();
            last = QuarkusTransaction.requiringNew().call(() -> batch(rows, outdated, after, recount));
        }
    }

    /** @return id of the last one; empty when there are no more */
    private static <T extends Timed> Optional<UUID> batch(
            OutdatedRows<T> rows, List<String> outdated, UUID after, Consumer<T> recount) {
        List<T> found = rows.countedWith(outdated, after, BATCH);
        found.forEach(recount);
        return found.size() < BATCH
                ? Optional.empty()
                : Optional.of(found.getLast().id());
    }

    private void deadline(Deadline deadline) {
        Instant now = clock.instant();
        changes.change(
                deadline,
                EVENT,
                one -> one.recount(rulebook.version(one.ruleCode(), one.ruleVersion()), rulebook.counting()),
                new DeadlineChange.By(Actor.SYSTEM, null, now, now));
    }

    private void period(Period period) {
        boolean moved = period.recount(rulebook.version(period.ruleCode(), period.ruleVersion()), rulebook.counting());
        if (moved) {
            outbox.record(PeriodTold.started(period, clock.instant()));
        }
    }
}
