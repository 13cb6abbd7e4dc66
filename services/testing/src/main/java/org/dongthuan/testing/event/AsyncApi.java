package org.dongthuan.testing.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dongthuan.testing.EventExamples;

/** contracts/asyncapi.yaml: which types stand on which topic, who reads it, and which schema each type has. */
final class AsyncApi {

    private static final JsonNode FILE = read();
    private static final String SCHEMA_FILE = "events/(.*)\\.schema\\.json";

    private AsyncApi() {}

    /** Type → contract, for example {@code case.assessed.v1} → {@code case/moved.v1}, in the order they happen. */
    static Map<String, String> types(String topic) {
        Map<String, String> types = new LinkedHashMap<>();
        channel(topic).path("messages").forEach(reference -> {
            JsonNode message = at(reference);
            types.put(
                    message.path("name").asText(),
                    message.at("/payload/schema/$ref").asText().replaceFirst(SCHEMA_FILE, "$1"));
        });
        return types;
    }

    static Set<String> readBy(String service) {
        return topics(service + "-reads-");
    }

    static Set<String> sentBy(String service) {
        return topics(service + "-sends-");
    }

    /** What is wrong with a sent event; empty when the contract promises such a one. */
    static List<String> faults(String topic, String type, String payload) {
        return Optional.ofNullable(types(topic).get(type))
                .map(contract -> EventExamples.strictFaults(contract, payload))
                .orElseGet(() -> List.of("not listed in asyncapi.yaml"));
    }

    private static Set<String> topics(String operations) {
        return FILE.path("operations").properties().stream()
                .filter(entry -> entry.getKey().startsWith(operations))
                .map(entry ->
                        at(entry.getValue().path("channel")).path("address").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode channel(String topic) {
        return FILE.path("channels")
                .valueStream()
                .filter(channel -> channel.path("address").asText().equals(topic))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such topic: " + topic));
    }

    private static JsonNode at(JsonNode reference) {
        return FILE.at(reference.path("$ref").asText().substring(1));
    }

    private static JsonNode read() {
        try (InputStream in = AsyncApi.class.getResourceAsStream("/contracts/asyncapi.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All types of some topics. */
    static Set<String> typesOf(Collection<String> topics) {
        return topics.stream()
                .flatMap(topic -> types(topic).keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
