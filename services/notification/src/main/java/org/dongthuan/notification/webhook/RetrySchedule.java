package org.dongthuan.notification.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The waits between attempts, as rule {@code WEBHOOK_WAITS} says. */
record RetrySchedule(List<Duration> waits) {

    /** Part of a wait that may be added at random, so that what failed together does not come again together. */
    private static final double JITTER = 0.2;

    /**
     * @param tries failed so far
     * @param random from 0 to 1
     * @param wish the other side's, taken where it is longer
     * @return empty when the schedule is over
     */
    Optional<Duration> afterTry(int tries, double random, Optional<Duration> wish) {
        if (tries > waits.size()) {
            return Optional.empty();
        }
        Duration wait = waits.get(tries - 1);
        Duration jittered = wait.plusMillis((long) (wait.toMillis() * JITTER * random));
        return Optional.of(wish.filter(w -> w.compareTo(jittered) > 0).orElse(jittered));
    }
}
