package org.dongthuan.bankintegration;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/** The service's clock under test: starts on Monday 14 Aug 2023 09:00 in Vietnam, runs, and can be moved on. */
@Singleton
public class MovableClock implements InstantSource {

    private final AtomicReference<Duration> offset = new AtomicReference<>(
            Duration.between(InstantSource.system().instant(), Instant.parse("2023-08-14T02:00:00Z")));

    @Override
    public Instant instant() {
        return InstantSource.system().instant().plus(offset.get()).truncatedTo(ChronoUnit.MICROS);
    }

    void advance(Duration by) {
        offset.updateAndGet(before -> before.plus(by));
    }
}
