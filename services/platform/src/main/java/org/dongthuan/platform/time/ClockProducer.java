package org.dongthuan.platform.time;

import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.dongthuan.platform.config.PlatformConfig;

/** Gives every bean the one clock of the process. Instants are cut to microseconds, which is what PostgreSQL keeps. */
@Singleton
final class ClockProducer {

    private static final String SCENARIO = "scenario";

    private final PlatformConfig config;

    ClockProducer(PlatformConfig config) {
        this.config = config;
    }

    /** @throws IllegalStateException when a clock file is given outside the scenario profile */
    @Produces
    @Singleton
    @Startup
    @DefaultBean
    InstantSource clock() {
        InstantSource source = config.clockFile().map(this::virtual).orElse(InstantSource.system());
        return new Micros(source);
    }

    private InstantSource virtual(String file) {
        if (!ConfigUtils.getProfiles().contains(SCENARIO)) {
            throw new IllegalStateException("A clock file is set, but only the profile '" + SCENARIO
                    + "' may run on virtual time; the active profiles are " + ConfigUtils.getProfiles());
        }
        return new VirtualClock(Path.of(file), InstantSource.system());
    }

    private record Micros(InstantSource source) implements InstantSource {
        @Override
        public Instant instant() {
            return source.instant().truncatedTo(ChronoUnit.MICROS);
        }
    }
}
