package org.dongthuan.local.sms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.Executors;

/** The HTTP port for people and tests: inbox, behaviours, outage, health. */
final class ControlServer {
    private static final int MOST_LISTED = 10_000;
    private static final int USUALLY_LISTED = 100;

    private final ObjectMapper json = new ObjectMapper();
    private final Behaviours behaviours;
    private final Inbox inbox;
    private final SmppServer smpp;

    ControlServer(Behaviours behaviours, Inbox inbox, SmppServer smpp) {
        this.behaviours = behaviours;
        this.inbox = inbox;
        this.smpp = smpp;
    }

    HttpServer start(int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 64);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
        return server;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            try {
                answer(exchange, route(exchange));
            } catch (JsonProcessingException | IllegalArgumentException e) {
                answer(
                        exchange,
                        new Answer(
                                400,
                                Map.of(
                                        "detail",
                                        e.getMessage().lines().findFirst().orElse(""))));
            }
        }
    }

    private Answer route(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String phone = path.substring(path.lastIndexOf('/') + 1).replaceFirst("^\\+", "");
        String place = path.lastIndexOf('/') > 0 ? path.substring(0, path.lastIndexOf('/') + 1) : path;
        return switch (exchange.getRequestMethod() + " " + place) {
            case "GET /health" -> new Answer(200, Map.of("status", "UP"));
            case "GET /inbox" -> list(exchange.getRequestURI().getQuery());
            case "GET /inbox/" -> new Answer(200, Map.of("items", inbox.of(phone)));
            case "DELETE /inbox" -> done(inbox::clear);
            case "PUT /behaviours" -> {
                behaviours.setUsual(read(exchange, Behaviour.class));
                yield new Answer(204, null);
            }
            case "PUT /behaviours/" -> {
                behaviours.set(phone, read(exchange, Behaviour.class));
                yield new Answer(204, null);
            }
            case "DELETE /behaviours" -> done(behaviours::clear);
            case "PUT /outage" -> {
                if (read(exchange, Outage.class).down()) {
                    smpp.close();
                } else {
                    smpp.open();
                }
                yield new Answer(204, null);
            }
            default -> new Answer(404, Map.of("detail", "Nothing is here."));
        };
    }

    private Answer list(String query) {
        long after = number(query, "after", 0);
        int limit = (int) Math.clamp(number(query, "limit", USUALLY_LISTED), 1, MOST_LISTED);
        return new Answer(200, Map.of("items", inbox.after(after, limit), "size", inbox.size()));
    }

    private static long number(String query, String name, long absent) {
        for (String pair : (query == null ? "" : query).split("&")) {
            if (pair.startsWith(name + "=")) {
                try {
                    return Long.parseLong(pair.substring(name.length() + 1));
                } catch (NumberFormatException e) {
                    throw new IllegalArgumentException(name + " must be a number", e);
                }
            }
        }
        return absent;
    }

    private static Answer done(Runnable action) {
        action.run();
        return new Answer(204, null);
    }

    private <T> T read(HttpExchange exchange, Class<T> type) throws IOException {
        return json.readValue(exchange.getRequestBody(), type);
    }

    private void answer(HttpExchange exchange, Answer answer) throws IOException {
        if (answer.body == null) {
            exchange.sendResponseHeaders(answer.status, -1);
            return;
        }
        byte[] body = json.writeValueAsBytes(answer.body);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status, body.length);
        exchange.getResponseBody().write(body);
    }

    private record Answer(int status, Object body) {}

    private record Outage(boolean down) {}
}
