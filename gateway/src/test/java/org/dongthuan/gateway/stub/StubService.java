package org.dongthuan.gateway.stub;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A real HTTP server that stands for one service: answers what the test says and remembers what it was asked. */
public final class StubService {

    private final String name;
    private final HttpServer server;
    private final Map<String, Function<Call, Answer>> answers = new ConcurrentHashMap<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();

    /** One request as it arrived. Header names in lower case. */
    public record Call(String method, String path, String query, Map<String, List<String>> headers, String body) {
        public Optional<String> header(String header) {
            return headers.entrySet().stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(header))
                    .map(entry -> entry.getValue().getFirst())
                    .findFirst();
        }
    }

    public record Answer(int status, String type, String body, Map<String, String> headers) {
        public static Answer json(int status, String body) {
            return new Answer(status, "application/json", body, Map.of());
        }

        public static Answer problem(int status, String body) {
            return new Answer(status, "application/problem+json", body, Map.of());
        }
    }

    public StubService(String name, int port) {
        this.name = name;
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", port), 256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        reset();
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Answers a method and path; the path may be a prefix that ends in {@code *}. */
    public void when(String methodAndPath, Function<Call, Answer> answer) {
        answers.put(methodAndPath, answer);
    }

    public void when(String methodAndPath, int status, String body) {
        when(methodAndPath, call -> status < 400 ? Answer.json(status, body) : Answer.problem(status, body));
    }

    public List<Call> calls() {
        return calls;
    }

    public Call lastCall() {
        return calls.getLast();
    }

    public void reset() {
        answers.clear();
        calls.clear();
        if (!name.isEmpty()) {
            when("*", call -> Answer.json(200, "{\"service\":\"" + name + "\"}"));
        }
    }

    public void stop() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        Call call = new Call(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                exchange.getRequestURI().getRawQuery(),
                Map.copyOf(exchange.getRequestHeaders()),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        calls.add(call);
        Answer answer = find(call.method() + " " + call.path()).apply(call);
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private Function<Call, Answer> find(String methodAndPath) {
        Function<Call, Answer> exact = answers.get(methodAndPath);
        if (exact != null) {
            return exact;
        }
        return answers.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("*")
                        && methodAndPath.startsWith(
                                entry.getKey().substring(0, entry.getKey().length() - 1)))
                .max(java.util.Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(call -> Answer.problem(404, "{\"code\":\"not-found\"}"));
    }
}
