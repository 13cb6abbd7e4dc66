package org.dongthuan.banksandbox.clock;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.dongthuan.banksandbox.config.SandboxConfig;

/** Chooses the clock at start: virtual time exists in profile {@code scenario} and nowhere else. */
@ApplicationScoped
public class ClockProducer {

    static final String SCENARIO = "scenario";

    /** Made at start, so that a wrong profile ends the process instead of the first request. */
    @Startup
    @Produces
    @Singleton
    InstantSource clock(SandboxConfig config) {
        return choose(config.clockFile(), ConfigUtils.getProfiles());
    }

    /** @throws IllegalStateException when a clock file is set outside the scenario profile */
    static InstantSource choose(Optional<Path> clockFile, List<String> profiles) {
        if (clockFile.isEmpty()) {
            return InstantSource.system();
        }
        if (!profiles.contains(SCENARIO)) {
            throw new IllegalStateException("DT_CLOCK_FILE is set, but the profile is " + profiles + ", not scenario");
        }
        return new VirtualClock(clockFile.get());
    }
}
