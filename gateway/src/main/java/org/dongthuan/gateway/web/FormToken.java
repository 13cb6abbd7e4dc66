package org.dongthuan.gateway.web;

import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Synchroniser token of our forms: the browser keeps a random value in a cookie no other site can read or send, and
 * every form carries its keyed hash. Works without state on the server and survives a restart.
 */
@ApplicationScoped
public class FormToken {

    public static final String FIELD = "_form";
    static final String COOKIE = "dt_form";
    private static final String PURPOSE = "form";
    private static final String NONCE = "dongthuan.form-nonce";

    private final CookieKeys keys;
    private final Cookies cookies;

    FormToken(CookieKeys keys, Cookies cookies) {
        this.keys = keys;
        this.cookies = cookies;
    }

    void prepare(RoutingContext rc) {
        String nonce =
                cookies.value(rc, COOKIE).filter(value -> !value.isBlank()).orElse(null);
        if (nonce == null) {
            nonce = keys.random();
            cookies.set(rc, COOKIE, nonce, "/", Duration.ofDays(1), CookieSameSite.STRICT);
        }
        rc.put(NONCE, nonce);
    }

    /** Value for the hidden field of a form on this page. */
    public String value(RoutingContext rc) {
        String nonce = rc.get(NONCE);
        return nonce == null ? "" : keys.sign(PURPOSE, nonce);
    }

    /** Whether a form came from a page of ours, shown to this same browser. */
    public boolean isGood(RoutingContext rc, String field) {
        return cookies.value(rc, COOKIE)
                .map(nonce -> keys.isSigned(PURPOSE, nonce, field))
                .orElse(false);
    }
}
