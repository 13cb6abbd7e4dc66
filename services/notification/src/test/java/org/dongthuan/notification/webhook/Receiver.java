package org.dongthuan.notification.webhook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;

/** A partner's system that takes webhooks, and answers as a test says. */
final class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final List<Got> got = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile int status = 204;
    private volatile boolean silent;
    private volatile Map<String, String> headers = Map.of();

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    /** A request as it came. */
    record Got(String path, Map<String, List<String>> headers, String body) {

        String header(String name) {
            return headers.get(name).getFirst();
        }

        /** What the specification's own library says. */
        boolean isSignedWith(String secret) {
            try {
                new Webhook(secret).verify(body, headers);
                return true;
            } catch (WebhookVerificationException e) {
                return false;
            }
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    String url() {
        return "http://localhost:" + port() + "/hooks";
    }

    void answer(int code) {
        status = code;
    }

    void answer(int code, String header, String value) {
        headers = Map.of(header, value);
        status = code;
    }

    /** Takes requests and never answers. */
    void keepSilent() {
        silent = true;
    }

    List<Got> got() {
        return List.copyOf(got);
    }

    List<Got> awaitGot(int count) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> got.size() >= count);
        return got();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, List<String>> names = new HashMap<>();
            exchange.getRequestHeaders().forEach((name, values) -> names.put(name.toLowerCase(), values));
            got.add(new Got(
                    exchange.getRequestURI().toString(),
                    names,
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            if (silent) {
                closed.await();
            }
            headers.forEach(exchange.getResponseHeaders()::add);
            exchange.sendResponseHeaders(status, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
