package org.dongthuan.acceptance.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dongthuan.local.LocalStack;
import org.dongthuan.local.setting.Settings;

/** Everybody who calls: the demo officers with their own tokens, citizens nobody knows yet, the bank's control interface. */
final class Callers {

    private static final Duration TOKEN_LIFE = Duration.ofMinutes(3);

    private final LocalStack stack;
    private final Map<String, Api> officers = new ConcurrentHashMap<>();

    Callers(LocalStack stack) {
        this.stack = stack;
    }

    /** An officer of the demo realm, for example {@code cc.laobao}, calling the gateway. */
    Api officer(String name) {
        return officers.computeIfAbsent(name, officer -> new Api(stack.publicUrl(), new Token(officer)));
    }

    Api anybody() {
        return new Api(stack.publicUrl(), () -> "");
    }

    Api bank() {
        return new Api(
                stack.ports().http("bank-sandbox"), () -> stack.settings().sandboxToken());
    }

    /** A Keycloak token by name and demo password, renewed before it ends. */
    private final class Token implements Supplier<String> {

        private final String officer;
        private String value;
        private Instant until = Instant.MIN;

        Token(String officer) {
            this.officer = officer;
        }

        @Override
        public synchronized String get() {
            if (Instant.now().isAfter(until)) {
                value = signIn();
                until = Instant.now().plus(TOKEN_LIFE);
            }
            return value;
        }

        private String signIn() {
            Settings settings = stack.settings();
            String form = Map.of(
                            "grant_type",
                            "password",
                            "client_id",
                            "gateway",
                            "client_secret",
                            settings.clientSecret("gateway"),
                            "username",
                            officer,
                            "password",
                            Settings.DEMO_PASSWORD)
                    .entrySet()
                    .stream()
                    .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(settings.realmUrl() + "/protocol/openid-connect/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form))
                    .build();
            try (HttpClient client = HttpClient.newHttpClient()) {
                String body = client.send(request, HttpResponse.BodyHandlers.ofString())
                        .body();
                JsonNode token = new ObjectMapper().readTree(body).path("access_token");
                if (token.isMissingNode()) {
                    throw new BenchFailure(officer + " cannot sign in");
                }
                return token.asText();
            } catch (IOException e) {
                throw new BenchFailure(officer + " cannot sign in: " + e.getMessage(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new BenchFailure("Interrupted", e);
            }
        }
    }
}
