package org.dongthuan.gateway.config;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The time the services work by: what is due is late by it. In the scenario profile it follows the scenario player, like
 * theirs; tokens and cookies stay on real time ({@link Clock}).
 */
@Startup
@Singleton
public class WorkClock {

    private final Optional<Path> file;
    private final InstantSource real;

    /** @throws IllegalStateException when a clock file is given outside the scenario profile */
    WorkClock(GatewayConfig config, InstantSource real) {
        this.file = config.clockFile().map(Path::of);
        this.real = real;
        if (file.isPresent() && !ConfigUtils.getProfiles().contains("scenario")) {
            throw new IllegalStateException(
                    "A clock file is set, but only the profile 'scenario' may run on virtual time.");
        }
    }

    /** Real time, plus the milliseconds that stand in the file: eight bytes, big-endian. */
    public Instant now() {
        return real.instant().plusMillis(file.map(WorkClock::offset).orElse(0L));
    }

    private static long offset(Path file) {
        try {
            return ByteBuffer.wrap(Files.readAllBytes(file)).getLong();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
