package org.dongthuan.gateway.citizen;

import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.dongthuan.gateway.client.IntakeClient.CitizenSession;
import org.dongthuan.gateway.web.CookieKeys;
import org.dongthuan.gateway.web.Cookies;

/**
 * Keeps a citizen signed in: the token intake gave is sealed into a cookie, so the browser holds it but cannot use it
 * anywhere else.
 */
@ApplicationScoped
class CitizenDoor {

    private static final String NAME = "dt_citizen";
    private static final String CHALLENGE = "dt_challenge";
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final CookieKeys keys;
    private final Cookies cookies;
    private final InstantSource clock;

    CitizenDoor(CookieKeys keys, Cookies cookies, InstantSource clock) {
        this.keys = keys;
        this.cookies = cookies;
        this.clock = clock;
    }

    void open(RoutingContext rc, CitizenSession session) {
        Duration age = session.expiresAt() == null ? LONGEST : Duration.between(clock.instant(), session.expiresAt());
        // The token itself says until when; a clock that differs must not keep people out.
        Duration kept = age.isNegative() || age.compareTo(LONGEST) > 0 ? LONGEST : age;
        cookies.set(rc, NAME, keys.seal(NAME, session.accessToken()), "/my", kept, CookieSameSite.STRICT);
        cookies.remove(rc, CHALLENGE, "/track");
    }

    Optional<String> token(RoutingContext rc) {
        return cookies.value(rc, NAME).flatMap(value -> keys.open(NAME, value));
    }

    void close(RoutingContext rc) {
        cookies.remove(rc, NAME, "/my");
    }

    /** Remembers which sign-in was begun, for the second page. */
    void begin(RoutingContext rc, String challengeId) {
        cookies.set(
                rc,
                CHALLENGE,
                keys.seal(CHALLENGE, challengeId),
                "/track",
                Duration.ofMinutes(15),
                CookieSameSite.STRICT);
    }

    Optional<String> challenge(RoutingContext rc) {
        return cookies.value(rc, CHALLENGE).flatMap(value -> keys.open(CHALLENGE, value));
    }
}
