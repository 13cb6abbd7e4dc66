package org.dongthuan.platform.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Settings that mean the same in every service. */
@ConfigMapping(prefix = "dongthuan.platform")
public interface PlatformConfig {

    /** Name of the service as it stands in topics and event sources, for example {@code intake}. */
    String service();

    /**
     * File with the virtual clock: eight bytes, big-endian, virtual minus real time in milliseconds. Only the profile
     * {@code scenario} may have one; every other profile refuses to start with it.
     */
    Optional<String> clockFile();

    /** Whether the service's tables have row-level security, so that each connection must say whom it serves. */
    @WithDefault("false")
    boolean rowScope();

    /** Keys for personal data. */
    Keys keys();

    /** The relay that publishes the outbox. */
    Relay relay();

    /** How long an answer to an {@code Idempotency-Key} is kept for replay. */
    @WithDefault("P3D")
    Duration idempotencyRetention();

    /** How long event ids are remembered to recognise duplicates; longer than any replay may reach back. */
    @WithDefault("P30D")
    Duration inboxRetention();

    /** Secrets, base64, 32 bytes each; no default outside dev and test. */
    interface Keys {

        /** Key encryption key: wraps the data key of each person. */
        String kek();

        /** Key of the keyed hash by which services recognise a citizen ID without knowing it. */
        String lookup();
    }

    /** Outbox relay settings. */
    interface Relay {

        /** Whether this instance takes part in relaying; tests switch it off to look at the table. */
        @WithDefault("true")
        boolean enabled();

        /**
         * Shortest wait before the table is looked at unasked. Own commits wake the relay at once; looking unasked finds
         * what other instances wrote.
         */
        @WithDefault("PT0.05S")
        Duration poll();

        /** Shortest time from one round with events to the next: what is committed meanwhile goes together. */
        @WithDefault("PT0.025S")
        Duration pace();

        /** Longest such wait: it doubles up to here while looking finds nothing. */
        @WithDefault("PT0.5S")
        Duration idlePoll();

        /** Most rows sent in one round. */
        @WithDefault("500")
        int batch();

        /** How often a standby asks for the lock. */
        @WithDefault("PT1S")
        Duration standby();

        /** Largest record, in bytes, that is handed to the broker; a larger row is parked with an alarm. */
        @WithDefault("900000")
        int maxRecordBytes();
    }
}
