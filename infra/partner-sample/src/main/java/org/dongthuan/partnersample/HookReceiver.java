package org.dongthuan.partnersample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Takes webhooks: verifies the body as it came, answers at once, acts on each id once. A real system stores the event before
 * it answers, and its ids where they survive a restart.
 */
final class HookReceiver implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_BYTES = 100_000;

    private final HttpServer server;
    private final Consumer<JsonNode> action;
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private volatile Webhook secret;

    HookReceiver(int port, Consumer<JsonNode> action) throws IOException {
        this.action = action;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/hooks", this::take);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/hooks";
    }

    /** Shown by the platform once, when the endpoint is made. Whatever comes before it is known is refused, and comes again. */
    void trust(String whsec) {
        secret = new Webhook(whsec);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES);
            Map<String, List<String>> headers = new HashMap<>();
            exchange.getRequestHeaders()
                    .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values));
            String text = new String(body, StandardCharsets.UTF_8);
            if (secret == null || !isOurs(text, headers)) {
                exchange.sendResponseHeaders(401, -1);
                return;
            }
            exchange.sendResponseHeaders(204, -1);
            if (known.add(headers.get("webhook-id").getFirst())) {
                action.accept(JSON.readTree(text));
            }
        }
    }

    private boolean isOurs(String text, Map<String, List<String>> headers) {
        try {
            secret.verify(text, headers);
            return true;
        } catch (WebhookVerificationException e) {
            return false;
        }
    }
}
