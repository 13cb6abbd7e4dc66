package org.dongthuan.acceptance.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dongthuan.acceptance.ScenarioFailure;
import org.dongthuan.local.setting.Settings;

/** A Keycloak token by name and demo password, renewed before it ends. Real time: tokens know no virtual clock. */
public final class OfficerToken implements Supplier<String> {

    private static final Duration LIFE = Duration.ofMinutes(3);

    private final Settings settings;
    private final String username;
    private String token;
    private Instant until = Instant.MIN;

    /** @param username of the demo realm, for example {@code cc.laobao} */
    public OfficerToken(Settings settings, String username) {
        this.settings = settings;
        this.username = username;
    }

    /** @throws ScenarioFailure when the realm refuses */
    @Override
    public synchronized String get() {
        if (Instant.now().isAfter(until)) {
            token = signIn();
            until = Instant.now().plus(LIFE);
        }
        return token;
    }

    private String signIn() {
        Map<String, String> form = Map.of(
                "grant_type",
                "password",
                "client_id",
                "gateway",
                "client_secret",
                settings.clientSecret("gateway"),
                "username",
                username,
                "password",
                Settings.DEMO_PASSWORD);
        String body = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.realmUrl() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            JsonNode answer = new ObjectMapper()
                    .readTree(client.send(request, HttpResponse.BodyHandlers.ofString())
                            .body());
            if (!answer.has("access_token")) {
                throw new ScenarioFailure(username + " cannot sign in: " + answer);
            }
            return answer.get("access_token").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
