package org.dongthuan.casetracking.clock.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.dongthuan.casetracking.clock.domain.Timed;
import org.dongthuan.casetracking.clock.store.WaitingRows;
import org.dongthuan.platform.sql.SqlState;
import org.jboss.logging.Logger;

/**
 * Takes the steps that time takes on rows of one kind. A step and its event are one transaction, and a row is held while it
 * is worked on, so that several instances do each step once, also when one is killed. Steps are taken in the order of their
 * times, however far the clock jumped.
 */
final class Sweep<T extends Timed> {

    private static final Logger LOG = Logger.getLogger(Sweep.class);
    private static final int BATCH = 100;

    /** A connection that broke at commit looks like a fault of the row; it does not break three times. */
    private static final int ATTEMPTS = 3;

    private static final Duration PUT_OFF = Duration.ofMinutes(5);
    /** No fault of the row that was being worked on. */
    private static final Set<SqlState> PASSING = Set.of(SqlState.AWAY, SqlState.LOST_RACE);

    private final String what;
    private final WaitingRows<T> rows;
    private final InstantSource clock;
    private final BiConsumer<T, Instant> step;
    private final Comparator<T> byTime =
            Comparator.comparing((T row) -> row.nextAt().orElse(Instant.MAX)).thenComparing(Timed::id);

    /** @param what the rows as the log names them @param step one step that is due by the instant, with its event */
    Sweep(String what, WaitingRows<T> rows, InstantSource clock, BiConsumer<T, Instant> step) {
        this.what = what;
        this.rows = rows;
        this.clock = clock;
        this.step = step;
    }

    /** Does all that is due by now and that nobody else is doing. */
    void run() {
        int taken;
        do {
            taken = batch();
        } while (taken == BATCH);
    }

    /** As {@link #run}, for a timer: a failure is for the next time. */
    void tick() {
        try {
            run();
        } catch (RuntimeException e) {
            LOG.warnf("The sweep of each %s will try again: %s", what, e.toString());
        }
    }

    private int batch() {
        try {
            return QuarkusTransaction.requiringNew().call(() -> work(BATCH));
        } catch (RuntimeException e) {
            LOG.infof("Each %s is worked on alone: %s", what, e.toString());
            return oneByOne();
        }
    }

    /** After a failure: whichever fails alone is put off, so that the others are not kept waiting by it. */
    private int oneByOne() {
        Instant now = clock.instant();
        List<UUID> ids = QuarkusTransaction.requiringNew()
                .call(() -> rows.by(now, BATCH).stream().map(Timed::id).toList());
        ids.forEach(id -> alone(id, now));
        return ids.size();
    }

    private void alone(UUID id, Instant now) {
        for (int attempt = 1; ; attempt++) {
            try {
                QuarkusTransaction.requiringNew().run(() -> rows.by(now, id).forEach(one -> step.accept(one, now)));
                return;
            } catch (RuntimeException e) {
                if (PASSING.contains(SqlState.of(e))) {
                    throw e;
                }
                if (attempt == ATTEMPTS) {
                    LOG.errorf(e, "The %s %s is put off", what, id);
                    QuarkusTransaction.requiringNew().run(() -> rows.putOff(id, now.plus(PUT_OFF)));
                    return;
                }
            }
        }
    }

    /** A row may have several steps behind it; those of others that come between are taken between. */
    private int work(int limit) {
        Instant now = clock.instant();
        List<T> found = rows.by(now, limit);
        if (found.isEmpty()) {
            return 0;
        }
        Instant horizon = found.size() < limit ? now : found.getLast().nextAt().orElse(now);
        PriorityQueue<T> queue = new PriorityQueue<>(byTime);
        queue.addAll(found);
        while (!queue.isEmpty()) {
            T next = queue.poll();
            step.accept(next, now);
            if (next.nextAt().filter(at -> !at.isAfter(horizon)).isPresent()) {
                queue.add(next);
            }
        }
        return found.size();
    }
}
