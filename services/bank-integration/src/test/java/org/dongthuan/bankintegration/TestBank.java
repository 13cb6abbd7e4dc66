package org.dongthuan.bankintegration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLParameters;
import org.jose4j.jwk.PublicJsonWebKey;

/**
 * A bank for tests: checks what the platform signs, keeps what it was asked, answers signed, and says in its book what a
 * test wants it to say. Also stands in for intake's identities and the proofs of
 * case-tracking's log. Its callbacks are sent by the tests themselves.
 */
public final class TestBank {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicReference<TestBank> OTHER = new AtomicReference<>();
    private static final AtomicReference<TestBank> STRICT = new AtomicReference<>();

    private final String org;
    private final PublicJsonWebKey key;
    private volatile HttpServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Map<String, String> book = new ConcurrentHashMap<>();
    private final Map<String, String> identities = new ConcurrentHashMap<>();
    private final Map<String, String> outside = new ConcurrentHashMap<>();
    private final Map<String, Object> proofs = new ConcurrentHashMap<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private volatile boolean down;
    private volatile boolean answersLost;
    private volatile boolean silent;
    private volatile Instant busyUntil = Instant.MIN;
    private final List<Instant> turnedAway = new CopyOnWriteArrayList<>();

    /** One message of the platform. */
    public record Asked(String path, String key, JsonNode body, boolean rightlySigned, Instant at) {}

    private TestBank(String org, PublicJsonWebKey key) {
        this.org = org;
        this.key = key;
    }

    /** The bank {@code NH-TG}, with {@code NH-HV} and {@code NH-SN} beside it. */
    static TestBank start() {
        OTHER.set(new TestBank("NH-HV", Keys.OTHER_BANK));
        OTHER.get().listen(0, null);
        STRICT.set(new TestBank("NH-SN", Keys.STRICT_BANK));
        STRICT.get().listen(0, Certificates.OURS);
        TestBank bank = new TestBank("NH-TG", Keys.BANK);
        bank.listen(0, null);
        return bank;
    }

    /** @param demanded whose certificate is let in; null for plain HTTP */
    private void listen(int port, String demanded) {
        try {
            InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            server = demanded == null ? HttpServer.create(address, 200) : demanding(address, demanded);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", this::answer);
            server.start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpServer demanding(InetSocketAddress address, String demanded) throws IOException {
        HttpsServer server = HttpsServer.create(address, 200);
        server.setHttpsConfigurator(new HttpsConfigurator(Certificates.context(Certificates.BANK, demanded)) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters wanted = getSSLContext().getDefaultSSLParameters();
                wanted.setNeedClientAuth(true);
                parameters.setSSLParameters(wanted);
            }
        });
        return server;
    }

    /** From now on lets in only who shows this certificate; connections and TLS sessions from before end. */
    void demand(String certificate) {
        int port = server.getAddress().getPort();
        server.stop(0);
        listen(port, certificate);
    }

    /** The bank {@code NH-HV}. */
    public TestBank other() {
        return OTHER.get();
    }

    /** The bank {@code NH-SN}: mutual TLS, office hours, few requests a second. */
    TestBank strict() {
        return STRICT.get();
    }

    String url() {
        String scheme = server instanceof HttpsServer ? "https" : "http";
        return scheme + "://localhost:" + server.getAddress().getPort();
    }

    void stop() {
        server.stop(0);
        if (this != other() && this != strict()) {
            other().stop();
            strict().stop();
        }
    }

    public void setDown(boolean away) {
        down = away;
    }

    /** Takes requests, but the answers never arrive. */
    void loseAnswers(boolean lost) {
        answersLost = lost;
    }

    /** Accepts connections and says nothing. */
    void setSilent(boolean now) {
        silent = now;
    }

    /** Answers 429 and says until when. */
    void busyFor(Duration time) {
        busyUntil = Instant.now().plus(time);
    }

    /** When requests came while the bank was down, silent or busy. */
    List<Instant> turnedAway() {
        return turnedAway;
    }

    void refuse(String accountNumber) {
        refused.add(accountNumber);
    }

    void bookSays(String accountNumber, String status) {
        book.put(accountNumber, status);
    }

    void knows(String personId, String citizenId) {
        identities.put(personId, citizenId);
    }

    void openedOutside(String citizenId, String at) {
        outside.put(citizenId, at);
    }

    /** What case-tracking's log answers about an entry; 404 for every other. */
    void logProves(String entryId, Object proof) {
        proofs.put(entryId, proof);
    }

    int distinctTaken() {
        return taken.size();
    }

    List<Asked> askedAbout(String accountNumber) {
        return asked.stream()
                .filter(a -> accountNumber.equals(a.body().path("accountNumber").asText()))
                .toList();
    }

    List<Asked> amendmentsOf(String requestId) {
        return asked.stream()
                .filter(a -> a.path().endsWith(requestId + "/amendments"))
                .toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/internal/v1/identities")) {
            reply(exchange, 200, people(JSON.readTree(body)));
        } else if (path.startsWith("/internal/v1/audit-proofs/")) {
            Object proof = proofs.get(path.substring(path.lastIndexOf('/') + 1));
            reply(exchange, proof == null ? 404 : 200, JSON.valueToTree(proof == null ? Map.of() : proof));
        } else if (silent) {
            turnedAway.add(Instant.now());
            // Until the other side gives up.
        } else if (Instant.now().isBefore(busyUntil)) {
            turnedAway.add(Instant.now());
            long seconds = Duration.between(Instant.now(), busyUntil).toSeconds() + 1;
            exchange.getResponseHeaders().add("Retry-After", String.valueOf(seconds));
            reply(exchange, 429, JSON.createObjectNode().put("code", "slow-down"));
        } else if (down) {
            turnedAway.add(Instant.now());
            reply(exchange, 503, JSON.createObjectNode().put("code", "bank-down"));
        } else if (path.equals("/oauth2/token")) {
            boolean ours = Keys.isAssertionFor(org, new String(body, StandardCharsets.UTF_8));
            reply(
                    exchange,
                    ours ? 200 : 401,
                    JSON.createObjectNode().put("access_token", "t").put("expires_in", 600));
        } else if (path.equals("/bank/v1/status-report")) {
            reply(exchange, 200, report(exchange));
        } else {
            post(exchange, path, body);
        }
    }

    private void post(HttpExchange exchange, String path, byte[] body) throws IOException {
        JsonNode said = JSON.readTree(body);
        String signature = exchange.getRequestHeaders().getFirst("X-JWS-Signature");
        boolean right = Keys.isFromPlatform(signature, body, org);
        asked.add(
                new Asked(path, exchange.getRequestHeaders().getFirst("Idempotency-Key"), said, right, Instant.now()));
        if (!right) {
            reply(exchange, 401, JSON.createObjectNode().put("code", "signature-invalid"));
        } else if (path.equals("/bank/v1/inquiries")) {
            reply(exchange, 200, inquiry(said));
        } else if (refused.contains(said.path("accountNumber").asText())) {
            reply(exchange, 422, JSON.createObjectNode().put("code", "account-unknown"));
        } else {
            taken.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            if (answersLost) {
                exchange.close();
                return;
            }
            String id = path.endsWith("/amendments")
                    ? path.split("/")[4]
                    : said.path("requestId").asText();
            reply(
                    exchange,
                    202,
                    JSON.createObjectNode().put("requestId", id).put("receivedAt", "2023-08-14T02:00:00Z"));
        }
    }

    private ObjectNode inquiry(JsonNode said) {
        ObjectNode answer = JSON.createObjectNode()
                .put("inquiryId", said.path("inquiryId").asText())
                .put("bankOrg", org)
                .put("answeredAt", "2023-08-11T03:00:00Z");
        String at = outside.get(said.path("citizenId").asText());
        return at == null
                ? answer.put("found", false)
                : answer.put("found", true).put("openedAt", at).put("placeCode", "19432");
    }

    private ObjectNode report(HttpExchange exchange) {
        ObjectNode page = JSON.createObjectNode().put("bankOrg", org).put("asOf", "2030-01-01T00:00:00Z");
        String query = exchange.getRequestURI().getQuery();
        if (query.contains("after=")) {
            page.put("after", query.substring(query.indexOf("after=") + 6));
        }
        ArrayNode items = page.putArray("items");
        book.forEach((number, status) -> {
            ObjectNode item = items.addObject().put("accountNumber", number).put("status", status);
            if (status.equals("CLOSED")) {
                item.put("closedOn", "2023-08-14");
            }
        });
        return page.put("position", "p1");
    }

    private ObjectNode people(JsonNode wanted) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode items = answer.putArray("items");
        wanted.path("personIds").forEach(id -> {
            String citizenId = identities.get(id.asText());
            if (citizenId != null) {
                items.addObject()
                        .put("personId", id.asText())
                        .put("citizenId", citizenId)
                        .put("fullName", "Hồ Thị Thử");
            }
        });
        return answer;
    }

    private void reply(HttpExchange exchange, int status, ObjectNode answer) throws IOException {
        byte[] bytes = bytes(answer);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.getResponseHeaders().add("X-JWS-Signature", Keys.sign(bytes, key, Keys.claims()));
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static byte[] bytes(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
