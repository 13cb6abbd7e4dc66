package org.dongthuan.notification;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Runs like a clock, from whatever time a test sets; noon of a working day at first. */
@Singleton
public class TestClock implements InstantSource {

    public static final Instant NOON = Instant.parse("2023-08-24T05:00:00Z");

    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.between(Instant.now(), NOON));

    public void set(Instant now) {
        offset.set(Duration.between(Instant.now(), now));
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset.get()).truncatedTo(ChronoUnit.MICROS);
    }
}
