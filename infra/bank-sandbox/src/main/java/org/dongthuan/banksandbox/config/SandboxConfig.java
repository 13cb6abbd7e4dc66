package org.dongthuan.banksandbox.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of the sandbox; the README lists the environment names. Secrets and keys have no default. */
@ConfigMapping(prefix = "bank")
public interface SandboxConfig {

    /** Organisation code of this bank; also the audience that incoming signatures must name. */
    String org();

    /** Short bank code, prefix of evidence and receipt numbers. */
    String code();

    /** Folder of the journal; created when absent. */
    Path dataDir();

    /** Bearer token of the control API. */
    String controlToken();

    /** File with virtual minus real milliseconds; allowed in profile {@code scenario} only. */
    Optional<Path> clockFile();

    Platform platform();

    Client client();

    Signing signing();

    Callbacks callbacks();

    /** Where the bank sends to. */
    interface Platform {
        /** Base address of the platform's edge. */
        URI url();

        /** Audience named in what this bank signs. */
        @WithDefault("dongthuan")
        String audience();
    }

    /** The platform's OAuth 2.0 client at this bank. */
    interface Client {
        String id();

        /** How long an access token lives, real time. */
        @WithDefault("10M")
        Duration tokenLifetime();
    }

    /** Keys are JWK sets, given as JSON or as the path of a file. */
    interface Signing {
        /** This bank's own set; its first key holds the private part and signs. */
        String keys();

        /** The platform's public keys; several while a key is being rotated. */
        String peerKeys();

        /** How far {@code iat} may be from now, either way, real time. */
        @WithDefault("5M")
        Duration window();
    }

    /** Delivery of answers, real time. */
    interface Callbacks {
        @WithDefault("200MS")
        Duration firstRetry();

        @WithDefault("30S")
        Duration maxRetry();

        /** A list of some thousand accounts takes a busy platform longer than any other answer. */
        @WithDefault("30S")
        Duration timeout();

        /** Answers on the wire at the same time. */
        @WithDefault("32")
        int parallel();
    }
}
