package org.dongthuan.acceptance.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;

/** One caller of an HTTP interface, from any number of threads; connections are kept and shared. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final byte[] NOTHING = {};
    private static final int FIRST_ERROR = 400;

    private final URI base;
    private final Supplier<String> bearer;
    private final Deque<Wire> idle = new ConcurrentLinkedDeque<>();

    /** @param bearer the access token; empty for an anonymous caller */
    Api(String base, Supplier<String> bearer) {
        this.base = URI.create(base);
        this.bearer = bearer;
    }

    JsonNode get(String path) {
        return json(call("GET", path, NOTHING));
    }

    JsonNode post(String path, Object body) {
        return json(call("POST", path, bytes(body)));
    }

    JsonNode put(String path, Object body) {
        return json(call("PUT", path, bytes(body)));
    }

    /** All rows of a paged list. */
    List<JsonNode> pages(String path) {
        List<JsonNode> all = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = get(
                    path + (path.contains("?") ? "&" : "?") + "limit=100" + (next.isEmpty() ? "" : "&after=" + next));
            page.path("items").forEach(all::add);
            next = page.path("next").asText("");
        } while (!next.isEmpty());
        return all;
    }

    /** @throws BenchFailure when the answer is an error: a refused call would be counted as a fast one */
    Wire.Answer call(String method, String path, byte[] body) {
        String token = bearer.get();
        String headers = "Content-Type: application/json\r\n"
                + (token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n")
                + (method.equals("POST") ? "Idempotency-Key: " + UUID.randomUUID() + "\r\n" : "");
        Wire.Answer answer = onSomeWire(method, path, headers, body);
        if (answer.status() >= FIRST_ERROR) {
            throw new BenchFailure(method + " " + path + " answered " + answer.status() + ": " + answer.text());
        }
        return answer;
    }

    /** A connection that rested may have been closed by the other side: then, and only then, once more on a new one. */
    private Wire.Answer onSomeWire(String method, String path, String headers, byte[] body) {
        Wire rested = idle.pollFirst();
        try {
            if (rested != null) {
                try {
                    return kept(rested, rested.call(method, path, headers, body));
                } catch (IOException e) {
                    rested.close();
                }
            }
            Wire fresh = new Wire(base.getHost(), base.getPort());
            return kept(fresh, fresh.call(method, path, headers, body));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        }
    }

    private Wire.Answer kept(Wire wire, Wire.Answer answer) {
        idle.addFirst(wire);
        return answer;
    }

    static JsonNode json(Wire.Answer answer) {
        try {
            return answer.body().length == 0 ? JSON.createObjectNode() : JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new BenchFailure("Not JSON: " + answer.text(), e);
        }
    }

    static byte[] bytes(Object body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
