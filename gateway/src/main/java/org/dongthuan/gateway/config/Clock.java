package org.dongthuan.gateway.config;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Tokens and cookies live on real time, in every profile. */
class Clock {

    @Produces
    @Singleton
    InstantSource realTime() {
        return InstantSource.system();
    }
}
