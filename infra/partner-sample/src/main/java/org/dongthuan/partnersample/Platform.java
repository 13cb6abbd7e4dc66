package org.dongthuan.partnersample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** The platform's API through its gateway. */
final class Platform {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int REFUSED = 400;

    private final URI gateway;
    private final HttpClient http;
    private final Supplier<String> token;

    Platform(URI gateway, HttpClient http, Supplier<String> token) {
        this.gateway = gateway;
        this.http = http;
        this.token = token;
    }

    /** An answer. @param body missing when there was none */
    record Answer(int status, JsonNode body) {

        /** @throws SampleFailure naming what the platform said */
        JsonNode done() {
            if (status >= REFUSED) {
                throw new SampleFailure(status + " " + body.path("code").asText() + ": "
                        + body.path("detail").asText()
                        + (body.has("violations") ? " " + body.get("violations") : ""));
            }
            return body;
        }
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(gateway + path)).GET());
    }

    /** A real system keeps the key with the order, and repeats it with the same one until there is an answer. */
    Answer post(String path, Map<String, Object> body) {
        try {
            return send(HttpRequest.newBuilder(URI.create(gateway + path))
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(
                    request.header("Authorization", "Bearer " + token.get())
                            .header("Accept", "application/json")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.body().isEmpty() ? MissingNode.getInstance() : JSON.readTree(answer.body()));
        } catch (IOException e) {
            throw new SampleFailure("The platform does not answer at " + gateway + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SampleFailure("Interrupted");
        }
    }
}
