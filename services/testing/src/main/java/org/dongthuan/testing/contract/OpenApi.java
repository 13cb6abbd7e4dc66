package org.dongthuan.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** One contracts/openapi file, to hold a service's answers against. */
public final class OpenApi {

    private static final Map<String, OpenApi> READ = new ConcurrentHashMap<>();
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final ContractDocument document;

    private OpenApi(String service) {
        document = new ContractDocument(service + ".yaml");
    }

    /** @param service for example {@code case-tracking} */
    public static OpenApi of(String service) {
        return READ.computeIfAbsent(service, OpenApi::new);
    }

    /** Whether there is such a file. */
    static boolean exists(String service) {
        return OpenApi.class.getResource("/contracts/openapi/" + service + ".yaml") != null;
    }

    /** {@code POST /api/v1/cases/{id}/assess}: path parameters with a list of values are spelled out. */
    public Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        paths().forEach((path, item) -> item.properties().stream()
                .filter(entry -> METHODS.contains(entry.getKey()))
                .forEach(entry -> spelledOut(path, entry.getValue())
                        .forEach(p -> operations.add(entry.getKey().toUpperCase(java.util.Locale.ROOT) + " " + p))));
        return operations;
    }

    /** Named examples of a request body. */
    public Map<String, JsonNode> requests(String path, String type) {
        Map<String, JsonNode> examples = new LinkedHashMap<>();
        paths().get(path)
                .at("/post/requestBody/content")
                .path(type)
                .path("examples")
                .properties()
                .forEach(entry -> examples.put(entry.getKey(), entry.getValue().path("value")));
        assertFalse(examples.isEmpty(), "examples of " + path);
        return examples;
    }

    /** The body fits the component and holds no field the component does not name. */
    public void assertFits(String component, String body) {
        assertEquals(List.of(), document.faults(document.pointer("/components/schemas/" + component), body), component);
    }

    /** What is wrong with an answer: empty when the contract promises such a one. */
    public List<String> faults(String method, String path, int status, String type, String body) {
        Optional<JsonNode> operation = operation(method, path);
        if (operation.isEmpty()) {
            return status < 400 ? List.of("The contract offers no " + method + " " + path) : List.of();
        }
        JsonNode responses = operation.get().path("responses");
        JsonNode answer = Stream.of(String.valueOf(status), status / 100 + "XX", "default")
                .map(responses::path)
                .filter(node -> !node.isMissingNode())
                .findFirst()
                .map(document::resolved)
                .orElse(null);
        if (answer == null) {
            return List.of("No answer " + status + " is promised");
        }
        JsonNode content = answer.path("content");
        if (content.isEmpty()) {
            return body.isEmpty() ? List.of() : List.of("A body is not promised: " + status);
        }
        JsonNode media = content.path(type);
        if (media.isMissingNode()) {
            return List.of("Not of a promised type: " + status + " " + type);
        }
        return media.has("schema") ? document.faults(media.get("schema"), body) : List.of();
    }

    private Optional<JsonNode> operation(String method, String path) {
        return paths().entrySet().stream()
                .filter(entry -> matches(entry.getKey().split("/"), path.split("/")))
                .filter(entry -> entry.getValue().has(method.toLowerCase(java.util.Locale.ROOT)))
                // Of two that match, the one with fewer parameters is meant: /cases/bulk before /cases/{id}.
                .min(java.util.Comparator.comparingLong(
                        entry -> entry.getKey().chars().filter(c -> c == '{').count()))
                .map(entry -> entry.getValue().get(method.toLowerCase(java.util.Locale.ROOT)));
    }

    private static boolean matches(String[] template, String[] path) {
        if (template.length != path.length) {
            return false;
        }
        for (int i = 0; i < path.length; i++) {
            if (!template[i].startsWith("{") && !template[i].equals(path[i])) {
                return false;
            }
        }
        return true;
    }

    private Stream<String> spelledOut(String path, JsonNode operation) {
        for (JsonNode listed : operation.path("parameters")) {
            JsonNode parameter = document.resolved(listed);
            JsonNode values = parameter.at("/schema/enum");
            if (parameter.path("in").asText().equals("path") && values.isArray()) {
                String name = "{" + parameter.path("name").asText() + "}";
                return values.valueStream().map(value -> path.replace(name, value.asText()));
            }
        }
        return Stream.of(path);
    }

    private Map<String, JsonNode> paths() {
        Map<String, JsonNode> paths = new LinkedHashMap<>();
        document.root()
                .path("paths")
                .properties()
                .forEach(entry -> paths.put(entry.getKey(), document.resolved(entry.getValue())));
        return paths;
    }

    @Override
    public String toString() {
        return Arrays.toString(operations().toArray());
    }
}
