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
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.dongthuan.acceptance.ScenarioFailure;
import org.dongthuan.local.LocalStack;
import org.dongthuan.local.setting.Settings;

/** Everybody who takes part: officers with their own sign-ins, anonymous and signed-in citizens, the bank, the phones. */
public final class Parties {

    private static final Duration TOKEN_LIFE = Duration.ofMinutes(5);

    private final LocalStack stack;
    private final Map<String, Http> officers = new ConcurrentHashMap<>();

    public Parties(LocalStack stack) {
        this.stack = stack;
    }

    /** An officer of the demo realm, for example {@code cc.laobao}, calling the gateway. */
    public Http officer(String username) {
        return officers.computeIfAbsent(username, name -> new Http(stack.publicUrl(), new OfficerToken(name)));
    }

    /** An officer reads, then sends an event with the version read; once more when nobody can tell what became of it. */
    public void move(String officer, String path, String event, Map<String, Object> with) {
        Http who = officer(officer);
        JsonNode answer;
        do {
            Map<String, Object> body = new HashMap<>(with);
            body.put("version", who.get(path).get("version").asInt());
            answer = who.post(path + "/" + event, body);
        } while (answer.isEmpty() && offers(who.get(path), event));
    }

    private static boolean offers(JsonNode view, String event) {
        return view.path("actions").valueStream().anyMatch(action -> event.equals(action.asText()));
    }

    /** Somebody nobody knows yet. */
    public Http anybody() {
        return new Http(stack.publicUrl(), null);
    }

    /** A citizen who has signed in. */
    public Http citizen(String accessToken) {
        return new Http(stack.publicUrl(), () -> accessToken);
    }

    /** The bank sandbox's control interface. */
    public Http bank() {
        return sandbox("bank-sandbox");
    }

    /** The same of the second bank, which the Lao Bảo scenario does not have. */
    public Http secondBank() {
        return sandbox("bank-sandbox-huongvang");
    }

    private Http sandbox(String part) {
        return new Http(stack.ports().http(part), () -> stack.settings().sandboxToken());
    }

    /** The SMS centre's control interface: what stands on the phones. */
    public Http phones() {
        return new Http(stack.ports().http("sms-centre-http"), null);
    }

    /** A Keycloak token by name and demo password, renewed before it ends. Real time: tokens know no virtual clock. */
    private final class OfficerToken implements Http.Token {
        private final String username;
        private String token;
        private Instant until = Instant.MIN;

        OfficerToken(String username) {
            this.username = username;
        }

        @Override
        public synchronized String value() {
            if (Instant.now().isAfter(until)) {
                token = signIn();
                until = Instant.now().plus(TOKEN_LIFE);
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
                    stack.settings().clientSecret("gateway"),
                    "username",
                    username,
                    "password",
                    Settings.DEMO_PASSWORD);
            String body = form.entrySet().stream()
                    .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(stack.settings().realmUrl() + "/protocol/openid-connect/token"))
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
}
