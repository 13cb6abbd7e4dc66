package org.dongthuan.gateway.officer;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Reads claims of an access token that was verified before, for display only. */
final class AccessTokenClaims {

    private AccessTokenClaims() {}

    static String text(String token, String claim) {
        try {
            String payload = token.split("\\.")[1];
            JsonObject claims =
                    new JsonObject(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
            Object value = claims.getValue(claim);
            return value == null ? "" : value.toString();
        } catch (ArrayIndexOutOfBoundsException | IllegalArgumentException | DecodeException unreadable) {
            return "";
        }
    }
}
