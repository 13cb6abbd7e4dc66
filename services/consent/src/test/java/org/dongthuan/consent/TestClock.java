package org.dongthuan.consent;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Runs like a clock, from whatever time a test sets; noon of a Friday at first. */
@Singleton
public class TestClock implements InstantSource {

    static final Instant NOON = Instant.parse("2023-08-11T05:00:00Z");

    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.between(Instant.now(), NOON));

    void set(Instant now) {
        offset.set(Duration.between(Instant.now(), now));
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset.get()).truncatedTo(ChronoUnit.MICROS);
    }
}
