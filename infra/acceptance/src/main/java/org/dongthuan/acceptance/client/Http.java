package org.dongthuan.acceptance.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.dongthuan.acceptance.ScenarioFailure;

/** One party's way of calling HTTP interfaces: a base address and a bearer token, if any. */
public final class Http {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final Set<String> PATHS = ConcurrentHashMap.newKeySet();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final int FIRST_ERROR = 400;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;
    private static final Set<Integer> AWAY = Set.of(TOO_MANY, 502, UNAVAILABLE, 504);
    private static final String STILL_RUNNING = "request-in-progress";

    private final String base;
    private final Supplier<String> token;

    /** @param token gives a bearer token; null for an anonymous caller */
    public Http(String base, Supplier<String> token) {
        this.base = base;
        this.token = token;
    }

    /** An answer: status and body, which is an empty object when there was none. */
    public record Answer(int status, JsonNode body) {}

    public JsonNode get(String path) {
        return wanted("GET", path, null, Map.of());
    }

    /** Empty where there is nothing for this caller. */
    public Optional<JsonNode> getIfThere(String path) {
        Answer answer = patiently("GET", path, null, Map.of()).answer();
        return answer.status() == NOT_FOUND ? Optional.empty() : Optional.of(wanted("GET", path, answer));
    }

    /** Every path that was ever called, queries included: none may tell who somebody is. */
    public static Set<String> pathsUsed() {
        return Set.copyOf(PATHS);
    }

    /** A body that is no single JSON value, as it came. */
    public String text(String path) {
        try {
            HttpResponse<String> answer =
                    CLIENT.send(request("GET", path, null, Map.of()), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= FIRST_ERROR) {
                throw new ScenarioFailure("GET " + path + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException("GET " + path, e);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /** Rows of a search, first page: what is searched for stands in the body, never in the URL. */
    public List<JsonNode> find(String path, Object search) {
        List<JsonNode> rows = new ArrayList<>();
        wanted("POST", path, search, Map.of()).path("items").forEach(rows::add);
        return rows;
    }

    /** All rows of a paged list. */
    public List<JsonNode> all(String path) {
        List<JsonNode> rows = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = get(
                    path + (path.contains("?") ? "&" : "?") + "limit=100" + (next.isEmpty() ? "" : "&after=" + next));
            page.path("items").forEach(rows::add);
            next = page.path("next").asText("");
        } while (!next.isEmpty());
        return rows;
    }

    /**
     * Sends with a fresh idempotency key, again and again under the same key while nobody is there to answer.
     *
     * @return what was answered; empty when a repetition was told "wrong state" or "stale version": whether the first
     *     sending was carried out has to be looked up
     */
    public JsonNode post(String path, Object body) {
        return wanted(
                "POST", path, body, Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    public JsonNode put(String path, Object body) {
        return wanted("PUT", path, body, Map.of());
    }

    /** One sending, whatever the answer. */
    public Answer call(String method, String path, Object body, Map<String, String> headers) {
        try {
            return read(CLIENT.send(request(method, path, body, headers), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /** Bytes of a document. */
    public byte[] bytes(String path) {
        return exchange(request("GET", path, null, Map.of()), path).body();
    }

    /** Shows a PDF and tells the status of the answer. */
    public int show(String path, byte[] pdf) {
        HttpRequest request = HttpRequest.newBuilder(request("GET", path, null, Map.of()), (name, value) -> true)
                .header("Content-Type", "application/pdf")
                .POST(HttpRequest.BodyPublishers.ofByteArray(pdf))
                .build();
        return exchange(request, path).statusCode();
    }

    private static HttpResponse<byte[]> exchange(HttpRequest request, String path) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private JsonNode wanted(String method, String path, Object body, Map<String, String> headers) {
        Patient sent = patiently(method, path, body, headers);
        if (sent.repeated() && sent.answer().status() == CONFLICT) {
            return JSON.createObjectNode();
        }
        return wanted(method, path, sent.answer());
    }

    private static JsonNode wanted(String method, String path, Answer answer) {
        if (answer.status() >= FIRST_ERROR) {
            throw new ScenarioFailure(method + " " + path + " answered " + answer.status() + ": " + answer.body());
        }
        return answer.body();
    }

    private record Patient(Answer answer, boolean repeated) {}

    /** Sends again, unchanged, while nobody is there to answer or the first sending is still being worked on. */
    private Patient patiently(String method, String path, Object body, Map<String, String> headers) {
        Instant end = Instant.now().plus(PATIENCE);
        boolean repeated = false;
        while (true) {
            Answer answer = attempt(method, path, body, headers);
            boolean again = AWAY.contains(answer.status()) || STILL_RUNNING.equals(code(answer));
            if (!again || Instant.now().isAfter(end)) {
                return new Patient(answer, repeated);
            }
            repeated = true;
            if (answer.status() != TOO_MANY) {
                System.err.println(
                        "Again: " + method + " " + path + " answered " + answer.status() + " " + answer.body());
            }
            pause();
        }
    }

    /** A sending that ends in the air counts as 503. */
    private Answer attempt(String method, String path, Object body, Map<String, String> headers) {
        try {
            return call(method, path, body, headers);
        } catch (UncheckedIOException e) {
            return new Answer(UNAVAILABLE, JSON.createObjectNode().put("detail", String.valueOf(e.getCause())));
        }
    }

    private HttpRequest request(String method, String path, Object body, Map<String, String> headers) {
        PATHS.add(path);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(TIMEOUT);
        headers.forEach(request::header);
        String bearer = token == null ? null : token.get();
        if (bearer != null) {
            request.header("Authorization", "Bearer " + bearer);
        }
        if (body == null) {
            return request.method(method, HttpRequest.BodyPublishers.noBody()).build();
        }
        return request.header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(write(body)))
                .build();
    }

    private static String code(Answer answer) {
        return answer.body().path("code").asText();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static IllegalStateException interrupted() {
        Thread.currentThread().interrupt();
        return new IllegalStateException("Interrupted while waiting for an answer");
    }

    private static Answer read(HttpResponse<String> answer) {
        return new Answer(answer.statusCode(), read(answer.body()));
    }

    private static JsonNode read(String text) {
        try {
            return text == null || text.isBlank() ? JSON.createObjectNode() : JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return JSON.createObjectNode().put("text", text);
        }
    }

    private static String write(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
