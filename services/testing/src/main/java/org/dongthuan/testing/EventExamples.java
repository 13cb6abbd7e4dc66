package org.dongthuan.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The event examples and schemas of {@code contracts/events}, for the tests of producers and consumers alike. */
public final class EventExamples {

    private static final ObjectMapper JSON = new ObjectMapper();

    private EventExamples() {}

    /** The example's text. @param event for example {@code complaint/submitted.v1} */
    public static String text(String event) {
        return resource("/contracts/events/" + event + ".example.json");
    }

    /** The example as a tree, to compare with what a producer writes. */
    public static JsonNode tree(String event) {
        return parse(text(event));
    }

    /** What the event's schema finds wrong with a payload; empty when nothing. */
    public static List<String> faults(String event, String payload) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource("/contracts/events/" + event + ".schema.json"), InputFormat.JSON);
        return schema.validate(payload, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /** Like {@link #faults}, and a field the schema does not name is a fault: for what a producer really sent. */
    public static List<String> strictFaults(String event, String payload) {
        Set<String> unnamed = new TreeSet<>();
        parse(payload).fieldNames().forEachRemaining(unnamed::add);
        parse(resource("/contracts/events/" + event + ".schema.json"))
                .path("properties")
                .fieldNames()
                .forEachRemaining(unnamed::remove);
        return Stream.concat(faults(event, payload).stream(), unnamed.stream().map(field -> field + ": in no schema"))
                .toList();
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String path) {
        try (InputStream in = EventExamples.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("No such contract: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
