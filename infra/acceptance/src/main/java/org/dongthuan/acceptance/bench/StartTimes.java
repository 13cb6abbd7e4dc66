package org.dongthuan.acceptance.bench;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dongthuan.local.progress.Progress;

/** Listens to a start and remembers how long each part took, from its own first step until it answered. */
final class StartTimes implements Progress {

    private final Map<String, Duration> last = new ConcurrentHashMap<>();

    @Override
    public void step(String part, String step) {}

    @Override
    public void ready(String part, Duration took) {
        last.put(part, took);
    }

    /** Seconds of the part's last start. */
    double seconds(String part) {
        return last.getOrDefault(part, Duration.ZERO).toMillis() / 1000.0;
    }
}
