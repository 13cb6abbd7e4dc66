package org.dongthuan.notification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.dongthuan.notification.mail.MailServer;

/**
 * The SMS centre of the local stack as a process of its own, a mail server, and intake's contacts played by an HTTP server. Contacts are
 * told through system properties {@code contact.<personId>}, which every class loader sees.
 */
public final class SmsParts implements QuarkusTestResourceLifecycleManager {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Process centre;
    private HttpServer intake;
    private MailServer mail;

    @Override
    public Map<String, String> start() {
        try {
            int smpp = freePort();
            int http = freePort();
            ProcessBuilder builder = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx64m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.dongthuan.local.sms.SmsCentre");
            builder.environment()
                    .putAll(Map.of(
                            "SMS_CENTRE_PORT",
                            String.valueOf(smpp),
                            "SMS_CENTRE_HTTP_PORT",
                            String.valueOf(http),
                            "SMS_CENTRE_SYSTEM_ID",
                            "test",
                            "SMS_CENTRE_PASSWORD",
                            "secret"));
            centre = builder.redirectErrorStream(true)
                    .redirectOutput(Path.of("target", "sms-centre.log").toFile())
                    .start();
            System.setProperty("test.sms", "http://localhost:" + http);
            Awaitility.await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(() -> health(http));
            intake = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            intake.createContext("/internal/v1/contacts", SmsParts::contacts);
            intake.start();
            mail = new MailServer();
            intake.createContext("/internal/v1/addressees", SmsParts::addressees);
            intake.createContext("/internal/v1/reach", SmsParts::reach);
            intake.createContext("/mails/", this::mails);
            System.setProperty(
                    "test.mail", "http://localhost:" + intake.getAddress().getPort() + "/mails/");
            Map<String, String> settings = new HashMap<>(settings(smpp));
            settings.putAll(Map.of(
                    "notification.mail.host",
                    "127.0.0.1",
                    "notification.mail.port",
                    String.valueOf(mail.port()),
                    "notification.mail.from",
                    "tin@dongthuan.example",
                    "notification.mail.start-tls",
                    "false",
                    "notification.mail.reconnect-first",
                    "PT0.1S",
                    "notification.mail.reconnect-most",
                    "PT0.5S"));
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> settings(int smpp) {
        return Map.of(
                "DT_SMPP_PORT",
                String.valueOf(smpp),
                "DT_SMPP_BINDS",
                "2",
                "DT_SMPP_SYSTEM_ID",
                "test",
                "DT_SMPP_PASSWORD",
                "secret",
                "notification.smpp.reconnect-most",
                "PT0.5S",
                "notification.webhook.local-hosts",
                "localhost,pinned.example",
                "notification.webhook.timeout",
                "PT8S",
                "notification.webhook.per-endpoint",
                "3",
                "quarkus.rest-client.intake.url",
                "http://localhost:" + intake.getAddress().getPort());
    }

    @Override
    public void stop() {
        if (mail != null) {
            mail.close();
        }
        if (intake != null) {
            intake.stop(0);
        }
        if (centre != null) {
            centre.destroy();
        }
    }

    private static void contacts(HttpExchange exchange) throws IOException {
        try (exchange) {
            String token = exchange.getRequestHeaders().getFirst("Authorization");
            JsonNode asked = JSON.readTree(exchange.getRequestBody()).get("items");
            if (token == null || !token.startsWith("Bearer ") || Boolean.getBoolean("test.intake.down")) {
                exchange.sendResponseHeaders(token == null ? 401 : 503, -1);
                return;
            }
            Properties known = System.getProperties();
            // Test and resource are loaded apart: what they share is an object of the JDK.
            if (known.remove("test.intake.gate") instanceof CountDownLatch[] gate) {
                gate[0].countDown();
                gate[1].await();
            }
            ObjectNode answer = JSON.createObjectNode();
            ArrayNode items = answer.putArray("items");
            for (JsonNode wanted : asked) {
                String contact =
                        known.getProperty("contact." + wanted.get("personId").asText());
                if (contact != null) {
                    items.add(((ObjectNode) JSON.readTree(contact)).setAll((ObjectNode) wanted));
                }
            }
            byte[] body = JSON.writeValueAsBytes(answer);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** People as told through system properties {@code addressee.<personId>}. */
    private static void addressees(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (Boolean.getBoolean("test.intake.down")) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            ObjectNode answer = JSON.createObjectNode();
            ArrayNode items = answer.putArray("items");
            for (JsonNode id : JSON.readTree(exchange.getRequestBody()).get("personIds")) {
                String person = System.getProperty("addressee." + id.asText());
                if (person != null) {
                    items.add(JSON.readTree(person));
                }
            }
            byte[] body = JSON.writeValueAsBytes(answer);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /** Counts by the contacts that {@link #contacts} would tell. */
    private static void reach(HttpExchange exchange) throws IOException {
        try (exchange) {
            int mobile = 0;
            int mail = 0;
            for (JsonNode id : JSON.readTree(exchange.getRequestBody()).get("personIds")) {
                JsonNode contact = JSON.readTree(System.getProperty("contact." + id.asText(), "{}"));
                boolean texted = "MOBILE".equals(contact.path("kind").asText());
                mobile += texted ? 1 : 0;
                mail += !texted && contact.has("email") ? 1 : 0;
            }
            byte[] body = JSON.writeValueAsBytes(Map.of("mobile", mobile, "mail", mail));
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /** Mails that came for the address at the end of the path. */
    private void mails(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            byte[] body = JSON.writeValueAsBytes(mail.to(path.substring(path.lastIndexOf('/') + 1)));
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static boolean health(int port) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/health"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
