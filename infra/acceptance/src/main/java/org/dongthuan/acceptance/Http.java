package org.dongthuan.acceptance;

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
import java.util.Map;
import java.util.UUID;

/** One party's way of calling HTTP interfaces: a base address and a bearer token, if any. */
final class Http {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final int FIRST_ERROR = 400;

    private final String base;
    private final Token token;

    Http(String base, Token token) {
        this.base = base;
        this.token = token;
    }

    /** Gives a bearer token; null for an anonymous caller. */
    interface Token {
        String value();
    }

    /** An answer: status and body, which is an empty object when there was none. */
    record Answer(int status, JsonNode body) {}

    JsonNode get(String path) {
        return wanted("GET", path, call("GET", path, null, Map.of()));
    }

    JsonNode post(String path, Object body) {
        return wanted(
                "POST",
                path,
                call(
                        "POST",
                        path,
                        body,
                        Map.of("Idempotency-Key", UUID.randomUUID().toString())));
    }

    JsonNode put(String path, Object body) {
        return wanted("PUT", path, call("PUT", path, body, Map.of()));
    }

    Answer call(String method, String path, Object body, Map<String, String> headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(TIMEOUT);
        headers.forEach(request::header);
        String bearer = token == null ? null : token.value();
        if (bearer != null) {
            request.header("Authorization", "Bearer " + bearer);
        }
        if (body == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString(write(body)));
        }
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), read(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode wanted(String method, String path, Answer answer) {
        if (answer.status() >= FIRST_ERROR) {
            throw new ScenarioFailure(method + " " + path + " answered " + answer.status() + ": " + answer.body());
        }
        return answer.body();
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
