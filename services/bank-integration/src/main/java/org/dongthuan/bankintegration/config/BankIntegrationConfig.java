package org.dongthuan.bankintegration.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dongthuan.bankintegration.exchange.port.BankAbility;
import org.dongthuan.bankintegration.exchange.port.BankProtocol;

/** Settings of bank-integration. */
@ConfigMapping(prefix = "bank-integration")
public interface BankIntegrationConfig {

    /**
     * The banks that messages are exchanged with, by organisation code: their {@code org} in tokens, their {@code aud} in
     * signatures.
     */
    Map<String, Bank> banks();

    /** Signatures of the exchange. */
    Signing signing();

    /** The platform's seal on replies and letters. */
    Seal seal();

    /** Sending of closure requests. */
    Sending sending();

    /** Account lists. */
    Lists lists();

    /** How often the timers look, as {@code @Scheduled} reads it. */
    Timers timers();

    /** Rows asked for on one page of the status report. */
    @WithDefault("1000")
    int reportPage();

    /** One bank. */
    interface Bank {

        /** What it speaks. */
        @WithDefault("REST")
        BankProtocol protocol();

        /** Address of the bank's API. */
        URI url();

        /** Our client at the bank's token endpoint. */
        @WithDefault("dongthuan")
        String client();

        /** Its token endpoint, where it is not {@code <url>/oauth2/token}. */
        Optional<URI> tokenUrl();

        /** Its name as authorization server, where that is not its organisation code: {@code aud} of our assertions. */
        Optional<String> tokenAudience();

        /** Name of a {@code quarkus.tls.<name>} with our certificate and the ones it trusts, for mutual TLS. */
        Optional<String> tlsConfigurationName();

        /** Its public JWK set, of which each key may sign for it: JSON or a path. */
        String keys();

        /** What it takes from us. */
        @WithDefault("CLOSURE,AMENDMENT,INQUIRY,STATUS_REPORT")
        Set<BankAbility> offers();

        /** Requests under way at once. */
        @WithDefault("12")
        int atOnce();

        /** Requests a second; without it as many as go. */
        OptionalInt perSecond();

        /** When it takes messages, in Vietnam; a weekday that is not named is closed, no weekday at all is always open. */
        Map<DayOfWeek, Hours> hours();

        /** So many requests in a row without answer and it is left alone. */
        @WithDefault("5")
        int awayAfter();

        /** How often it is then tried. */
        @WithDefault("PT10S")
        Duration probeEvery();

        @WithDefault("PT2S")
        Duration connectTimeout();

        @WithDefault("PT10S")
        Duration readTimeout();
    }

    /** Opening hours of a weekday; not on holidays. */
    interface Hours {

        LocalTime from();

        LocalTime to();
    }

    /** Signature settings. */
    interface Signing {

        /** Own JWK set with the private signing key: JSON or a path. */
        String keys();

        /** Our name in {@code aud}. */
        @WithDefault("dongthuan")
        String audience();

        /** How far {@code iat} may be from now, in real time (decision 0005). */
        @WithDefault("PT5M")
        Duration window();
    }

    /** Seal settings. */
    interface Seal {

        /**
         * Path of a PKCS #12 store with the seal's key and its certificates up to the authority that issued them, those of
         * former seals beside it.
         */
        String keystore();

        /** Password of the store and of the key in it. */
        String password();
    }

    /** Sending settings. */
    interface Sending {

        /** Accounts claimed in one round; stop takes effect between rounds. */
        @WithDefault("100")
        int batch();

        /** Pause before a bank that was away is tried again. */
        @WithDefault("PT2S")
        Duration outagePause();
    }

    /** List settings. */
    interface Lists {

        /** Most rows in one list. */
        @WithDefault("100000")
        int maxRows();

        /** Most violations named in one refusal. */
        @WithDefault("200")
        int maxViolations();
    }

    /** Timer settings. */
    interface Timers {

        /** For jobs to take up. */
        @WithDefault("0.3s")
        String jobs();

        /** For requests without acknowledgement and amendments to send. */
        @WithDefault("2s")
        String resend();

        /** For accounts and cases that came at the same moment. */
        @WithDefault("3s")
        String matching();

        /** For holders to ask again. */
        @WithDefault("5s")
        String askAgain();

        /** For inquiries to make. */
        @WithDefault("1s")
        String inquire();

        /** For banks that are away to try, and for what is known of the lines to keep. */
        @WithDefault("2s")
        String lines();

        /** For closures to verify; the status report is read only when there are some, and only what is new in it. */
        @WithDefault("1s")
        String report();

        /** For orders that the bank has acknowledged or answered in full. */
        @WithDefault("2s")
        String dispatch();
    }
}
