package org.dongthuan.intake.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Set;

/** Settings of intake. */
@ConfigMapping(prefix = "intake")
public interface IntakeConfig {

    /** Citizen sign-in by case code and one-time password. */
    SignIn signIn();

    /** What may be filed. */
    Filing filing();

    /** Files people add. */
    Attachments attachments();

    /** How often timers look, as {@code @Scheduled} reads it. */
    Timers timers();

    /** Timers. */
    interface Timers {

        /** For pictures that were kept long enough. */
        String retention();
    }

    /** Settings of the evidence vault. */
    interface Attachments {

        /** Folder of the instance's data ({@code DT_DATA_DIR}); shared by all instances. */
        String folder();
    }

    /** Sign-in settings. */
    interface SignIn {

        /** How long a one-time password can be used. */
        @WithDefault("PT10M")
        Duration codeLifetime();

        /** How long a citizen stays signed in. */
        @WithDefault("PT30M")
        Duration sessionLifetime();

        /** Wrong passwords after which a challenge is void. */
        @WithDefault("5")
        int maxAttempts();

        /** Most one-time passwords sent to one person in an hour; more would only cost the person money and nerves. */
        @WithDefault("5")
        int maxCodesPerHour();
    }

    /** Filing settings. */
    interface Filing {

        /** Countries abroad whose mobile numbers are taken, ISO 3166-1 ({@code DT_PHONE_COUNTRIES}). */
        Set<String> phoneCountries();

        /** Whether citizen IDs with the unassigned prefix 999 (synthetic people) are taken. Never in production. */
        @WithDefault("false")
        boolean syntheticIds();

        /** Longest narrative, in characters. */
        @WithDefault("5000")
        int maxNarrative();
    }
}
