package org.dongthuan.acceptance.client;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.dongthuan.acceptance.ScenarioFailure;

/** Waits for what other processes do. Gives up with a sentence that says what was waited for. */
public final class Await {

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Duration STEP = Duration.ofMillis(150);

    private Await() {}

    /** @param seen what is seen meanwhile, told when the waiting ends in vain */
    public static void until(String what, BooleanSupplier condition, Supplier<Object> seen) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new ScenarioFailure("Waited in vain for " + what + "; seen: " + seen.get());
            }
            try {
                Thread.sleep(STEP);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ScenarioFailure("Interrupted while waiting for " + what);
            }
        }
    }
}
