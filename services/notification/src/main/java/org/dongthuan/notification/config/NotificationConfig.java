package org.dongthuan.notification.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of notification. */
@ConfigMapping(prefix = "notification")
public interface NotificationConfig {

    /** Number that people may call, as it stands in texts; at most 16 characters. */
    String hotline();

    /** The line to the SMS centre. */
    Smpp smpp();

    /** The way to the mail server. */
    Mail mail();

    /** Most messages claimed at once; one contacts request of intake each. */
    @WithDefault("200")
    int batch();

    /** How long a claim holds before its text counts as lost; far longer than any answer of the centre takes. */
    @WithDefault("PT2M")
    Duration lease();

    /** The event feed of partners. */
    Feed feed();

    /** See {@link #feed()}. */
    interface Feed {

        /** How long events are kept for whoever reads late or again; partners are told. */
        @WithDefault("P90D")
        Duration retention();
    }

    /** Webhooks of partners. */
    Webhook webhook();

    /** See {@link #webhook()}. */
    interface Webhook {

        /** How long one attempt may take, from the connection to the head of the answer. */
        @WithDefault("PT15S")
        Duration timeout();

        /** How long a claim holds before its attempt counts as lost; longer than lookup and attempt can take. */
        @WithDefault("PT2M")
        Duration lease();

        /** Most attempts under way to one endpoint. */
        @WithDefault("20")
        int perEndpoint();

        /** Hosts for which http and addresses of the own network are allowed; for development and tests alone. */
        Optional<List<String>> localHosts();
    }

    /** SMTP submission (RFC 6409), for people whom no text reaches. */
    interface Mail {

        /** Absent: nobody is told by e-mail. */
        Optional<String> host();

        @WithDefault("587")
        int port();

        /** Absent: no sign-in at the server. */
        Optional<String> user();

        Optional<String> password();

        /** Address that mail comes from; needed with a host. */
        Optional<String> from();

        /** Whether the connection must be made secret (RFC 3207); where it cannot be, nothing is sent. */
        @WithDefault("true")
        boolean startTls();

        /** PEM file of the authorities that the server's certificate may be of; absent: those that Java knows. */
        Optional<Path> authorities();

        /** How long each answer of the server is waited for. */
        @WithDefault("PT10S")
        Duration answer();

        /** Most mails claimed at once and sent over one connection. */
        @WithDefault("20")
        int batch();

        /** Shortest and longest wait after the server failed. */
        @WithDefault("PT1S")
        Duration reconnectFirst();

        @WithDefault("PT1M")
        Duration reconnectMost();
    }

    /** SMPP 3.4 transceiver sessions with one SMS centre. */
    interface Smpp {

        /** Addresses of the centre, each {@code host} or {@code host:port}: message ids are those of one centre. */
        @WithName("host")
        List<String> hosts();

        /** Port of an address that names none. */
        int port();

        /** Sessions with each address. */
        @WithDefault("1")
        int bindsEach();

        String systemId();

        String password();

        /** Brand name that texts come from: at most 11 characters (Decree 91/2020). */
        String sender();

        /** Most texts a second, in all sessions together; a long text counts as many as it has parts. */
        int perSecond();

        /** Most submissions of one session that wait for their answer at once. */
        int window();

        /** How the ids of receipts compare with those of submissions; centres differ. */
        ReceiptId receiptId();

        /** How long an answer of the centre is waited for. */
        @WithDefault("PT5S")
        Duration answer();

        /** Silence after which the line is tested. */
        @WithDefault("PT30S")
        Duration enquire();

        /** Shortest and longest wait between two attempts to connect. */
        @WithDefault("PT0.2S")
        Duration reconnectFirst();

        @WithDefault("PT10S")
        Duration reconnectMost();
    }

    /** Forms of message ids. Guessing the form would match the wrong message now and then, so it is set. */
    enum ReceiptId {
        SAME,
        /** The submission was answered in hexadecimal, the receipt says decimal. */
        DECIMAL_OF_HEX,
        /** The submission was answered in decimal, the receipt says hexadecimal. */
        HEX_OF_DECIMAL
    }
}
