package org.dongthuan.gateway.citizen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.dongthuan.gateway.client.IntakeClient.Receipt;
import org.dongthuan.gateway.config.GatewayConfig;
import org.dongthuan.gateway.web.CookieKeys;
import org.dongthuan.gateway.web.Cookies;

/** Carries the receipt from the form to the receipt page: sealed, short-lived, and never in an address. */
@ApplicationScoped
class ReceiptCookie {

    private static final String NAME = "dt_receipt";

    private final CookieKeys keys;
    private final Cookies cookies;
    private final ObjectMapper json;
    private final Duration shown;

    ReceiptCookie(CookieKeys keys, Cookies cookies, ObjectMapper json, GatewayConfig config) {
        this.keys = keys;
        this.cookies = cookies;
        this.json = json;
        this.shown = config.portal().receiptShown();
    }

    void set(RoutingContext rc, Receipt receipt) {
        try {
            String sealed = keys.seal(NAME, json.writeValueAsString(receipt));
            cookies.set(rc, NAME, sealed, "/receipt", shown, CookieSameSite.STRICT);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Optional<Receipt> read(RoutingContext rc) {
        return cookies.value(rc, NAME).flatMap(value -> keys.open(NAME, value)).map(this::parse);
    }

    private Receipt parse(String text) {
        try {
            return json.readValue(text, Receipt.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
