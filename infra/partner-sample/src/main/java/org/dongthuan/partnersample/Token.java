package org.dongthuan.partnersample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** An access token by client credentials, where the client signs for itself ({@code private_key_jwt}, RFC 7523). */
final class Token implements Supplier<String> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ASSERTION_SECONDS = 60;
    private static final int EARLY_SECONDS = 10;

    private final Settings settings;
    private final HttpClient http;
    private String token;
    private Instant until = Instant.MIN;

    Token(Settings settings, HttpClient http) {
        this.settings = settings;
        this.http = http;
    }

    /** The one at hand as long as it is good. */
    @Override
    public synchronized String get() {
        if (Instant.now().isAfter(until)) {
            JsonNode answer = ask(
                    http,
                    settings,
                    Map.of(
                            "grant_type",
                            "client_credentials",
                            "client_assertion_type",
                            "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                            "client_assertion",
                            assertion()));
            token = answer.get("access_token").asText();
            until = Instant.now().plusSeconds(answer.path("expires_in").asLong() - EARLY_SECONDS);
        }
        return token;
    }

    static JsonNode ask(HttpClient http, Settings settings, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        try {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(settings.tokenEndpoint())
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            JsonNode json = JSON.readTree(answer.body());
            if (!json.has("access_token")) {
                throw new SampleFailure(
                        "No token: " + json.path("error_description").asText(answer.body()));
            }
            return json;
        } catch (IOException e) {
            throw new SampleFailure("The realm does not answer at " + settings.realm() + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SampleFailure("Interrupted");
        }
    }

    private String assertion() {
        long now = Instant.now().getEpochSecond();
        String client = settings.client();
        String signed = part(Map.of("alg", "RS256", "kid", client)) + "."
                + part(Map.of(
                        "iss",
                        client,
                        "sub",
                        client,
                        "aud",
                        settings.realm().toString(),
                        "jti",
                        UUID.randomUUID().toString(),
                        "iat",
                        now,
                        "exp",
                        now + ASSERTION_SECONDS));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new SampleFailure("Unusable key in " + settings.key());
        }
    }

    private PrivateKey key() throws GeneralSecurityException {
        try {
            String pem = Files.readString(settings.key()).replaceAll("-----[A-Z ]+-----", "");
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(
                            new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem)));
        } catch (IOException e) {
            throw new SampleFailure("No key in " + settings.key() + "; has `make run` been started once?");
        }
    }

    private static String part(Map<String, Object> content) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(content));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
