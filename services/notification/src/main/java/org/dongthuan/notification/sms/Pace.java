package org.dongthuan.notification.sms;

import java.time.Duration;

/** Lets so many through in a second, evenly. */
final class Pace {

    private final long gapNanos;
    private long nextNanos = System.nanoTime();

    Pace(int perSecond) {
        this.gapNanos = Duration.ofSeconds(1).toNanos() / perSecond;
    }

    void await() throws InterruptedException {
        long waitNanos;
        synchronized (this) {
            long now = System.nanoTime();
            long mine = Math.max(now, nextNanos);
            nextNanos = mine + gapNanos;
            waitNanos = mine - now;
        }
        if (waitNanos > 0) {
            Thread.sleep(Duration.ofNanos(waitNanos));
        }
    }
}
