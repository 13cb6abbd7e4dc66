package org.dongthuan.gateway.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dongthuan.gateway.config.GatewayConfig;
import org.dongthuan.gateway.officer.Officer;
import org.dongthuan.gateway.web.CookieKeys;

/**
 * What a page may be told changes of: the thing it shows, or what reaches the officer's organisation. Sealed into the page
 * when it is rendered, which happens only after the services let this officer see it; so nobody listens to what they may not
 * see, and the subscription needs no question to a service.
 */
@ApplicationScoped
public class LiveTopic {

    private static final String PURPOSE = "live";
    private static final String QUEUE = "/officer";
    /** Ids have a digit; the words that stand at their place in some addresses have none. */
    private static final Pattern THING =
            Pattern.compile("(/officer/[a-z-]+/((?=[^/]*[0-9])[A-Za-z0-9-]{3,64}))(?:/.*)?");

    private final CookieKeys keys;
    private final GatewayConfig config;
    private final Clock clock = Clock.systemUTC();

    LiveTopic(CookieKeys keys, GatewayConfig config) {
        this.keys = keys;
        this.config = config;
    }

    /**
     * A page that is kept up to date.
     *
     * @param at where it is asked for again; a refused form stands at another address
     * @param on what to listen to, sealed
     */
    public record Live(String at, String on) {}

    /** Empty for pages that show no single thing, and for officers without an organisation. */
    public Optional<Live> of(String path, Officer officer) {
        if (path.equals(QUEUE)) {
            return officer.org().isEmpty() ? Optional.empty() : Optional.of(live(QUEUE, officer.org(), officer));
        }
        Matcher thing = THING.matcher(path);
        return thing.matches() ? Optional.of(live(thing.group(1), thing.group(2), officer)) : Optional.empty();
    }

    private Live live(String at, String name, Officer officer) {
        Instant until = clock.instant().plus(config.live().pageLasts());
        return new Live(at, keys.seal(PURPOSE, officer.mark() + " " + until.getEpochSecond() + " " + name));
    }

    /** The id or organisation to listen to; empty when the seal is another officer's, too old or not ours. */
    Optional<String> open(String on, Officer officer) {
        return keys.open(PURPOSE, on)
                .map(text -> text.split(" ", 3))
                .filter(parts -> parts[0].equals(officer.mark()))
                .filter(parts -> clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts[1]))))
                .map(parts -> parts[2]);
    }
}
