package org.dongthuan.acceptance.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waiting, for a time or for something to happen. */
final class Pause {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private Pause() {}

    static void of(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Interrupted", e);
        }
    }

    /** @param seen what is there instead, told when it does not happen within five minutes */
    static void until(String what, Duration step, BooleanSupplier happened, Supplier<Object> seen) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!happened.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new BenchFailure("Waited in vain for " + what + "; seen: " + seen.get());
            }
            of(step);
        }
    }
}
