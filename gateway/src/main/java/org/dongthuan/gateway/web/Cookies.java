package org.dongthuan.gateway.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.dongthuan.gateway.config.GatewayConfig;

/** Sets cookies, but for {@link #tellScript} such as no script can read, and only over TLS where the site has it. */
@ApplicationScoped
public class Cookies {

    private final boolean https;

    Cookies(GatewayConfig config) {
        this.https = config.https();
    }

    public Optional<String> value(RoutingContext rc, String name) {
        return Optional.ofNullable(rc.request().getCookie(name)).map(Cookie::getValue);
    }

    /**
     * Sets a cookie.
     *
     * @param path pages it is sent to
     * @param age how long the browser keeps it
     * @param sameSite STRICT for anything that opens a door
     */
    public void set(RoutingContext rc, String name, String value, String path, Duration age, CookieSameSite sameSite) {
        rc.response()
                .addCookie(Cookie.cookie(name, value)
                        .setPath(path)
                        .setMaxAge(age.toSeconds())
                        .setHttpOnly(true)
                        .setSecure(https)
                        .setSameSite(sameSite));
    }

    /** As {@link #set}, for a script of ours to read and remove: never for anything secret or about a person. */
    public void tellScript(RoutingContext rc, String name, String value, String path, Duration age) {
        rc.response()
                .addCookie(Cookie.cookie(name, value)
                        .setPath(path)
                        .setMaxAge(age.toSeconds())
                        .setSecure(https)
                        .setSameSite(CookieSameSite.STRICT));
    }

    public void remove(RoutingContext rc, String name, String path) {
        set(rc, name, "", path, Duration.ZERO, CookieSameSite.STRICT);
    }
}
