package org.dongthuan.bankintegration.exchange.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dongthuan.bankintegration.exchange.port.BankAway;

/**
 * Our access token at a bank, kept until shortly before it ends. OAuth 2.0 client credentials, the client proved by its key
 * ({@code private_key_jwt}, RFC 7523); there is no shared secret. Real time.
 */
final class BankTokens {

    private static final InstantSource REAL = InstantSource.system();
    private static final int OK = 200;
    private static final int MARGIN_SECONDS = 30;
    private static final String ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private final URI address;
    private final Supplier<String> assertion;
    private final ObjectMapper json;
    private String token;
    private Instant until = Instant.EPOCH;

    /** @param assertion makes a new one for every asking */
    BankTokens(URI address, Supplier<String> assertion, ObjectMapper json) {
        this.address = address;
        this.assertion = assertion;
        this.json = json;
    }

    /** @throws BankAway when the bank gives none */
    synchronized String get(Function<HttpRequest.Builder, HttpResponse<byte[]>> http) {
        if (token == null || !REAL.instant().isBefore(until)) {
            fetch(http);
        }
        return token;
    }

    /** The bank no longer takes this one. */
    synchronized void drop(String refused) {
        if (refused.equals(token)) {
            token = null;
        }
    }

    private void fetch(Function<HttpRequest.Builder, HttpResponse<byte[]>> http) {
        String form = "grant_type=client_credentials&client_assertion_type=" + encode(ASSERTION_TYPE)
                + "&client_assertion=" + encode(assertion.get());
        HttpResponse<byte[]> response = http.apply(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        if (response.statusCode() != OK) {
            throw new BankAway("bank-gives-no-token");
        }
        try {
            JsonNode answer = json.readTree(response.body());
            token = answer.path("access_token").asText();
            until = REAL.instant().plusSeconds(answer.path("expires_in").asLong() - MARGIN_SECONDS);
        } catch (IOException e) {
            throw new BankAway("bank-gives-no-token");
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
