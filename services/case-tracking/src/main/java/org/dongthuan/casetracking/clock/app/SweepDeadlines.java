package org.dongthuan.casetracking.clock.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import org.dongthuan.casetracking.clock.domain.Deadline;
import org.dongthuan.casetracking.clock.domain.DeadlineChange;
import org.dongthuan.casetracking.clock.domain.DeadlineState;
import org.dongthuan.casetracking.clock.domain.NextStep;
import org.dongthuan.casetracking.clock.rule.Rule;
import org.dongthuan.casetracking.clock.rule.Rulebook;
import org.dongthuan.casetracking.clock.store.DeadlineRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.sql.SqlState;
import org.jboss.logging.Logger;

/**
 * Takes the steps that time takes: reminds, misses, escalates. A step and its event are one transaction, and a row is held
 * while it is worked on, so that several instances do each step once, also when one is killed. Steps are taken in the order
 * of their times, however far the clock jumped.
 */
@ApplicationScoped
public class SweepDeadlines {

    private static final Logger LOG = Logger.getLogger(SweepDeadlines.class);
    private static final int BATCH = 100;

    /** A connection that broke at commit looks like a fault of the deadline; it does not break three times. */
    private static final int ATTEMPTS = 3;

    private static final Duration PUT_OFF = Duration.ofMinutes(5);
    /** No fault of the deadline that was being worked on. */
    private static final Set<SqlState> PASSING = Set.of(SqlState.AWAY, SqlState.LOST_RACE);

    private static final Comparator<Deadline> BY_TIME = Comparator.comparing(
                    (Deadline deadline) -> deadline.nextAt().orElse(Instant.MAX))
            .thenComparing(Deadline::id);

    private final DeadlineRepository deadlines;
    private final Rulebook rulebook;
    private final Outbox outbox;
    private final InstantSource clock;

    SweepDeadlines(DeadlineRepository deadlines, Rulebook rulebook, Outbox outbox, InstantSource clock) {
        this.deadlines = deadlines;
        this.rulebook = rulebook;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(every = "${case-tracking.timers.deadlines}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        try {
            sweep();
        } catch (RuntimeException e) {
            LOG.warnf("The sweep will try again: %s", e.toString());
        }
    }

    /** Does all that is due by now and that nobody else is doing. */
    public void sweep() {
        int taken;
        do {
            taken = batch();
        } while (taken == BATCH);
    }

    private int batch() {
        try {
            return QuarkusTransaction.requiringNew().call(() -> work(BATCH));
        } catch (RuntimeException e) {
            LOG.infof("Deadlines are worked on one by one: %s", e.toString());
            return oneByOne();
        }
    }

    /** After a failure: whichever fails alone is put off, so that the others are not kept waiting by it. */
    private int oneByOne() {
        Instant now = clock.instant();
        List<UUID> ids = QuarkusTransaction.requiringNew()
                .call(() ->
                        deadlines.waiting(now, BATCH).stream().map(Deadline::id).toList());
        ids.forEach(id -> alone(id, now));
        return ids.size();
    }

    private void alone(UUID id, Instant now) {
        for (int attempt = 1; ; attempt++) {
            try {
                QuarkusTransaction.requiringNew()
                        .run(() -> deadlines.waiting(now, id).forEach(one -> step(one, now)));
                return;
            } catch (RuntimeException e) {
                if (PASSING.contains(SqlState.of(e))) {
                    throw e;
                }
                if (attempt == ATTEMPTS) {
                    LOG.errorf(e, "Deadline %s is put off", id);
                    QuarkusTransaction.requiringNew().run(() -> deadlines.putOff(id, now.plus(PUT_OFF)));
                    return;
                }
            }
        }
    }

    /** A deadline may have several steps behind it; those of others that come between are taken between. */
    private int work(int limit) {
        Instant now = clock.instant();
        List<Deadline> found = deadlines.waiting(now, limit);
        if (found.isEmpty()) {
            return 0;
        }
        Instant horizon = found.size() < limit ? now : found.getLast().nextAt().orElse(now);
        PriorityQueue<Deadline> queue = new PriorityQueue<>(BY_TIME);
        queue.addAll(found);
        while (!queue.isEmpty()) {
            Deadline next = queue.poll();
            step(next, now);
            if (next.nextAt().filter(at -> !at.isAfter(horizon)).isPresent()) {
                queue.add(next);
            }
        }
        return found.size();
    }

    private void step(Deadline deadline, Instant now) {
        Rule rule = rulebook.version(deadline.ruleCode(), deadline.ruleVersion());
        DeadlineState from = deadline.state();
        Instant at = deadline.nextAt().orElse(now);
        NextStep.take(deadline, rule, now).ifPresent(told -> {
            outbox.record(told);
            deadlines.note(new DeadlineChange(
                    deadline,
                    told.word(),
                    from,
                    deadline.due().at(),
                    new DeadlineChange.By(Actor.SYSTEM, null, at, now)));
        });
    }
}
