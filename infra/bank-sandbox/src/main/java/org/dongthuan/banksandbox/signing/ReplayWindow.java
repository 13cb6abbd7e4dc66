package org.dongthuan.banksandbox.signing;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Remembers message ids for as long as their signature would still be fresh. Real time, milliseconds. */
public final class ReplayWindow {

    private final Map<String, Long> forgetAt = new ConcurrentHashMap<>();
    private final AtomicLong nextSweep = new AtomicLong();
    private final long keepMillis;

    /** @param window how far a message may be dated from now, either way */
    public ReplayWindow(Duration window) {
        // A message may be dated one window ahead and then stays fresh for another.
        this.keepMillis = window.multipliedBy(2).toMillis();
    }

    /** @return false when the id was seen before */
    public boolean firstTime(String messageId, long now) {
        long sweep = nextSweep.get();
        if (now >= sweep && nextSweep.compareAndSet(sweep, now + keepMillis / 4)) {
            forgetAt.values().removeIf(until -> until < now);
        }
        return forgetAt.putIfAbsent(messageId, now + keepMillis) == null;
    }
}
