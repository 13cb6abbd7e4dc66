package org.dongthuan.notification.webhook;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.dongthuan.notification.config.NotificationConfig;
import org.dongthuan.platform.problem.DomainException;

/**
 * Guards against requests to our own network (SSRF). A name is looked up once an attempt; every address behind it must be
 * public, and the connection goes to the one looked at, so that a name that changes its mind in between changes nothing.
 */
@Singleton
class Targets {

    private static final int LONGEST = 500;
    private static final int FIRST_FREE_PORT = 1024;
    private static final int HTTPS_PORT = 443;

    private final NameLookup names;
    private final Set<String> localHosts;

    Targets(NameLookup names, NotificationConfig config) {
        this.names = names;
        this.localHosts = Set.copyOf(config.webhook().localHosts().orElse(List.of()));
    }

    /** An address to which nothing is sent now. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final Outcome outcome;

        Refused(Outcome outcome) {
            super(outcome.name());
            this.outcome = outcome;
        }

        Outcome outcome() {
            return outcome;
        }
    }

    /** @throws DomainException 422 for an address to which nothing would be sent */
    void requireFit(String url) {
        try {
            find(parsed(url));
        } catch (Refused e) {
            throw e.outcome() == Outcome.NAME_UNKNOWN
                    ? invalid("known-name", "The name of the host has no address.")
                    : invalid("public-address", "The host is not at a public address.");
        }
    }

    /** @throws Refused when the name leads nowhere, or to where nothing may be sent */
    Target find(URI url) throws Refused {
        String host = plainHost(url);
        List<InetAddress> addresses;
        try {
            addresses = names.addresses(host);
        } catch (UnknownHostException e) {
            throw new Refused(Outcome.NAME_UNKNOWN);
        }
        if (!localHosts.contains(host) && !addresses.stream().allMatch(PublicAddress::is)) {
            throw new Refused(Outcome.ADDRESS_REFUSED);
        }
        return new Target(url, addresses.getFirst());
    }

    private URI parsed(String text) {
        URI url;
        try {
            url = new URI(text);
        } catch (URISyntaxException e) {
            throw invalid("web-address", "Send an absolute https address.");
        }
        if (text.length() > LONGEST
                || url.getHost() == null
                || url.getRawUserInfo() != null
                || url.getRawFragment() != null) {
            throw invalid(
                    "web-address",
                    "Send an absolute https address of at most 500 characters, without a name"
                            + " before @ and without #.");
        }
        if (localHosts.contains(plainHost(url)) && Set.of("http", "https").contains(url.getScheme())) {
            return url;
        }
        if (!"https".equals(url.getScheme())) {
            throw invalid("https-only", "Only https addresses are sent to.");
        }
        if (url.getPort() != -1 && url.getPort() != HTTPS_PORT && url.getPort() < FIRST_FREE_PORT) {
            throw invalid("web-port", "Use port 443, or one from 1024 on.");
        }
        return url;
    }

    /** Without the brackets of an IPv6 address. */
    private static String plainHost(URI url) {
        return url.getHost().replaceAll("[\\[\\]]", "");
    }

    private static DomainException invalid(String rule, String message) {
        return DomainException.invalid("url", rule, message);
    }
}
