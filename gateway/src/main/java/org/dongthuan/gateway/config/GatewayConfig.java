package org.dongthuan.gateway.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Everything an operator may set on the gateway; the environment names stand in {@code application.properties}. */
@ConfigMapping(prefix = "gateway")
public interface GatewayConfig {

    /** Path of the virtual clock, profile {@code scenario} only; absent on real time. See {@link WorkClock}. */
    Optional<String> clockFile();

    /** Key of all cookies the gateway signs or seals, base64 of 32 random bytes; one value on all instances. */
    String cookieKey();

    /** Marks cookies {@code Secure} and sends HSTS; off only where a developer's browser speaks plain HTTP. */
    @WithDefault("true")
    boolean https();

    /**
     * Address of the site as people's browsers see it, for QR codes on paper; without it pages show links only. Never taken from
     * a request, which could name any host.
     */
    Optional<URI> publicUrl();

    /** Realm address of Keycloak; its origin is the only foreign form target the pages allow. */
    URI oidcUrl();

    Upstreams upstreams();

    Limits limits();

    Admission admission();

    Rates rates();

    Portal portal();

    Live live();

    /** Addresses of the services behind the edge, and how long the edge waits for them. */
    interface Upstreams {
        URI intake();

        URI caseTracking();

        URI bankIntegration();

        URI consent();

        URI notification();

        /** Longest wait for a connection. */
        @WithDefault("2S")
        Duration connectTimeout();

        /** Longest silence of a service before its caller is told to come back later. */
        @WithDefault("15S")
        Duration responseTimeout();

        /** Connections kept to one service. */
        @WithDefault("128")
        int connections();
    }

    /** Largest accepted bodies, in bytes. */
    interface Limits {
        @WithDefault("1M")
        MemorySize body();

        /** Bodies below {@code /api/v1/attachments}. */
        @WithDefault("12M")
        MemorySize attachment();
    }

    /** How many requests may be under way; see decision 0003. */
    interface Admission {
        /** Requests in flight altogether. */
        @WithDefault("256")
        int inFlight();

        /** Percentage of {@link #inFlight} up to which officers' and partners' writes are let in. */
        @WithDefault("85")
        int writesUpTo();

        /** Percentage of {@link #inFlight} up to which reads are let in. */
        @WithDefault("60")
        int readsUpTo();

        /** Told to refused callers, in whole seconds. */
        @WithDefault("2S")
        Duration retryAfter();
    }

    /** Requests allowed per key; a bucket refills evenly over its period. */
    interface Rates {
        /** Partner client (token's client and subject), per second. */
        @WithDefault("200")
        int partnerPerSecond();

        /** Signed-in citizen, per minute. */
        @WithDefault("120")
        int citizenPerMinute();

        /** Filings and sign-in attempts of one device that has our cookie, per 10 minutes. */
        @WithDefault("30")
        int devicePerTenMinutes();

        /** Filings for one citizen ID through the form, per 10 minutes. */
        @WithDefault("6")
        int personPerTenMinutes();

        /** All anonymous calls without a device cookie together, per second; not told apart by address. */
        @WithDefault("2000")
        int unprovenPerSecond();

        /** Buckets kept in memory; the least recently used one goes first. */
        @WithDefault("100000")
        int keys();
    }

    /** What the pages need to know of the place they serve. */
    interface Portal {
        /** Communes offered in the form: code to name. */
        Map<String, String> places();

        /** Communes that complaints may be forwarded to, beside those served here: code to name. */
        Map<String, String> neighbours();

        /** Organisations by code: what people call them and the role they play. */
        Map<String, Organisation> organisations();

        /** Province of the communes served, as incidents name it. */
        String province();

        /** Phone number shown to people who need help. */
        String hotline();

        /** How long a copy of what everybody may read of an incident is shown before its services are asked again. */
        @WithDefault("5S")
        Duration statusFresh();

        /** How long the receipt stays readable on the device that filed. */
        @WithDefault("30M")
        Duration receiptShown();
    }

    /** Telling open pages of officers that what they show has changed. */
    interface Live {
        /** Open pages of all officers together that are told of changes; more must be loaded again by hand. */
        @WithDefault("2000")
        int most();

        /** The same for one officer, who may have many tabs. */
        @WithDefault("20")
        int mostOfOne();

        /** Changes that come within this time are told as one. */
        @WithDefault("1S")
        Duration gather();

        /** A sign of life, so that a connection nobody is at any more is noticed. */
        @WithDefault("20S")
        Duration alive();

        /** A connection ends after this, so that a session that has ended is noticed. */
        @WithDefault("10M")
        Duration lasts();

        /** How long after it was loaded a page may listen. */
        @WithDefault("12H")
        Duration pageLasts();
    }

    /** An organisation of the place. */
    interface Organisation {
        /** As people call it. */
        String name();

        /** Role code of DOMAIN §1, such as {@code PO}. */
        String role();
    }
}
