package org.dongthuan.banksandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stands for the platform: its token endpoint, its callbacks, its list door. Checks every signature on its own. */
public final class PlatformReceiver implements AutoCloseable {

    /** What came in, signature good or not. An answer in XML has its message's name as {@code type}. */
    public record Received(
            String path, boolean authentic, String authorization, String idempotencyKey, JsonNode body, byte[] raw) {

        public String type() {
            return body.path("type").asText();
        }

        public String requestId() {
            return body.path("requestId").asText();
        }
    }

    private final ObjectMapper mapper = new ObjectMapper();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile boolean out;

    PlatformReceiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/realm/protocol/openid-connect/token", this::token);
        server.createContext("/bank/v1/callbacks", this::take);
        server.createContext("/api/v1/account-lists", this::take);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Whether everything is refused with 503, unread. */
    public void out(boolean value) {
        out = value;
    }

    public void forget() {
        out = false;
        received.clear();
    }

    public List<Received> received() {
        return received;
    }

    /** Types of authentic answers to a request, in the order of arrival. */
    public List<String> answers(String requestId) {
        return received.stream()
                .filter(each -> each.authentic() && each.requestId().equals(requestId))
                .map(Received::type)
                .toList();
    }

    public JsonNode answer(String requestId, String type) {
        return received.stream()
                .filter(each ->
                        each.requestId().equals(requestId) && each.type().equals(type))
                .findFirst()
                .orElseThrow()
                .body();
    }

    /** The bytes of the authentic answers to a request, in the order of arrival. */
    public List<byte[]> raw(String requestId) {
        return received.stream()
                .filter(each -> each.authentic() && each.requestId().equals(requestId))
                .map(Received::raw)
                .toList();
    }

    private void token(HttpExchange exchange) throws IOException {
        byte[] form = exchange.getRequestBody().readAllBytes();
        boolean known = new String(form, StandardCharsets.UTF_8).contains("grant_type=client_credentials");
        reply(exchange, known ? 200 : 400, "{\"access_token\":\"bank-token\",\"expires_in\":300}");
    }

    private void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (out) {
            reply(exchange, 503, "{}");
            return;
        }
        boolean authentic = Keys.isFromBank(exchange.getRequestHeaders().getFirst("X-JWS-Signature"), body);
        received.add(new Received(
                exchange.getRequestURI().getPath(),
                authentic,
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                "application/xml".equals(exchange.getRequestHeaders().getFirst("Content-Type"))
                        ? ofXml(new String(body, StandardCharsets.UTF_8))
                        : mapper.readTree(body),
                body));
        reply(exchange, authentic ? 202 : 401, "{\"taken\":" + authentic + "}");
    }

    private JsonNode ofXml(String xml) {
        String process = found(xml, "<PrcId><Id>([0-9a-f]{32})</Id>");
        return mapper.createObjectNode()
                .put("type", found(xml, "tech:xsd:(acmt.[0-9]{3})"))
                .put("requestId", process.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    }

    private static String found(String xml, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(xml);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static void reply(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
