package org.dongthuan.acceptance.bench;

import java.time.Duration;
import java.time.Instant;
import org.dongthuan.local.postgres.PostgresDatabases;

/**
 * Waits until everything that was set off has been worked off: no event waits to be published, none has been taken in for
 * some seconds, no text is under way. Whatever is measured next would otherwise pay for what was measured before. It looks
 * into the databases because on a busy machine the processors never come to rest.
 */
final class Quiet {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final int LOOKS = 3;

    private final Tables tables;

    Quiet(Tables tables) {
        this.tables = tables;
    }

    /** @throws BenchFailure when there is still something to do after five minutes */
    void await() {
        Instant end = Instant.now().plus(PATIENCE);
        long taken = taken();
        int restful = 0;
        while (restful < LOOKS) {
            long waiting = waiting();
            if (Instant.now().isAfter(end)) {
                throw new BenchFailure("After " + PATIENCE.toMinutes() + " minutes the stack still works off what was"
                        + " set off: " + waiting + " events or texts wait");
            }
            Pause.of(LOOK);
            long before = taken;
            taken = taken();
            restful = waiting == 0 && taken == before ? restful + 1 : 0;
        }
    }

    /** Events to publish and texts without an end. */
    private long waiting() {
        long waiting = tables.count(
                "notification", "select count(*) from message where state in ('QUEUED', 'SUBMITTING', 'SUBMITTED')");
        for (String database : PostgresDatabases.SERVICES) {
            waiting += tables.count(database, "select count(*) from outbox_event where parked_at is null");
        }
        return waiting;
    }

    /** Events that consumers have acted on so far. */
    private long taken() {
        return PostgresDatabases.SERVICES.stream()
                .mapToLong(database -> tables.count(database, "select count(*) from inbox_event"))
                .sum();
    }
}
