package org.dongthuan.bankintegration.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Settings of bank-integration. */
@ConfigMapping(prefix = "bank-integration")
public interface BankIntegrationConfig {

    /** The bank this instance exchanges messages with. */
    Bank bank();

    /** Signatures of the exchange. */
    Signing signing();

    /** Sending of closure requests. */
    Sending sending();

    /** Account lists. */
    Lists lists();

    /** How often the timers look, as {@code @Scheduled} reads it. */
    Timers timers();

    /** Rows asked for on one page of the status report. */
    @WithDefault("1000")
    int reportPage();

    /** The bank. */
    interface Bank {

        /** Organisation code of the bank: its {@code org} in tokens, its {@code aud} in signatures. */
        @WithDefault("NH-TG")
        String org();

        /** Address of the bank's API. */
        URI url();

        /** Our client at the bank's token endpoint. */
        String client();

        /** Secret of that client. */
        String secret();

        @WithDefault("PT2S")
        Duration connectTimeout();

        @WithDefault("PT10S")
        Duration readTimeout();
    }

    /** Signature settings. */
    interface Signing {

        /** Own JWK set with the private signing key: JSON or a path. */
        String keys();

        /** The bank's public JWK set: JSON or a path. */
        String peerKeys();

        /** Our name in {@code aud}. */
        @WithDefault("dongthuan")
        String audience();

        /** How far {@code iat} may be from now, in real time (decision 0005). */
        @WithDefault("PT5M")
        Duration window();
    }

    /** Sending settings. */
    interface Sending {

        /** Requests under way at once. */
        @WithDefault("12")
        int parallelism();

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

        /** For closures to verify; the status report is read only when there are some, and only what is new in it. */
        @WithDefault("1s")
        String report();

        /** For orders that the bank has acknowledged or answered in full. */
        @WithDefault("2s")
        String dispatch();
    }
}
