package org.dongthuan.partnersample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartnerSampleTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String EVENT = "{\"id\":\"e-1\",\"position\":1,\"data\":{\"complaintId\":\"c-1\"}}";

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<JsonNode> acted = new ArrayList<>();
    private HttpServer platform;
    private HookReceiver receiver;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws IOException {
        platform = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        platform.start();
        receiver = new HookReceiver(0, acted::add);
        receiver.trust(SECRET);
    }

    @AfterEach
    void stop() {
        platform.stop(0);
        receiver.close();
        http.close();
    }

    @Test
    void shouldProveItselfWithItsKey() throws Exception {
        // Given
        KeyPair pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        Path key = folder.resolve("key.pem");
        Files.writeString(
                key,
                "-----BEGIN PRIVATE KEY-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(pair.getPrivate().getEncoded())
                        + "\n-----END PRIVATE KEY-----\n");
        List<String> forms = new ArrayList<>();
        platform.createContext("/realm/protocol/openid-connect/token", exchange -> {
            forms.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            answer(exchange, "{\"access_token\":\"t-1\",\"expires_in\":300}");
        });
        Token token = new Token(new Settings(address(""), address("/realm"), "partner-x", key, 0, ""), http);

        // When
        assertEquals("t-1", token.get());
        assertEquals("t-1", token.get());

        // Then: asked once, with an assertion that the public key proves
        assertEquals(1, forms.size());
        String[] parts = URLDecoder.decode(
                        forms.getFirst().replaceAll(".*client_assertion=([^&]+).*", "$1"), StandardCharsets.UTF_8)
                .split("\\.");
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(pair.getPublic());
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        assertTrue(signature.verify(Base64.getUrlDecoder().decode(parts[2])));
        JsonNode claims = JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
        assertEquals("partner-x", claims.get("sub").asText());
        assertEquals(address("/realm").toString(), claims.get("aud").asText());
    }

    @Test
    void shouldTakeAWebhookOnceAndOnlyFromThePlatform() throws Exception {
        long now = Instant.now().getEpochSecond();
        assertEquals(204, post("e-1", now, EVENT, SECRET));
        assertEquals(204, post("e-1", now, EVENT, SECRET));
        assertEquals(401, post("e-2", now, EVENT, "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"));
        assertEquals(401, post("e-3", now - 3600, EVENT, SECRET));
        assertEquals(1, acted.size());
    }

    @Test
    void shouldReadTheFeedToItsEndAndGoOnAfterIt() {
        // Given
        platform.createContext("/api/v1/partner/events", exchange -> {
            boolean start = exchange.getRequestURI().getQuery().endsWith("after=0");
            answer(
                    exchange,
                    start
                            ? "{\"items\":[" + EVENT + "],\"last\":1,\"more\":true}"
                            : "{\"items\":[],\"last\":4,\"more\":false}");
        });
        List<JsonNode> read = new ArrayList<>();

        // When
        long last = new Feed(new Platform(address(""), http, () -> "t"), 0).read(read::add);

        // Then
        assertEquals(4, last);
        assertEquals(1, read.size());
    }

    @Test
    void shouldSayWhatThePlatformSays() {
        platform.createContext("/api/v1/complaints", exchange -> {
            byte[] body = "{\"code\":\"invalid\",\"detail\":\"See violations.\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(422, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        Platform.Answer answer = new Platform(address(""), http, () -> "t").post("/api/v1/complaints", Map.of());
        assertEquals(
                "422 invalid: See violations.",
                assertThrows(SampleFailure.class, answer::done).getMessage());
    }

    private int post(String id, long timestamp, String body, String secret) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(receiver.url()))
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(timestamp))
                .header("webhook-signature", new Webhook(secret).sign(id, timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + platform.getAddress().getPort() + path);
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
