package org.dongthuan.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An OpenAPI file with the files it refers to, as one document whose references all point inwards. OpenAPI 3.1 schemas are
 * JSON Schema 2020-12 as they are; an object that names its fields is closed, so that a field nobody described is a fault.
 */
final class ContractDocument {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final String REF = "$ref";

    private final ObjectNode files = JSON.createObjectNode();
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private final Map<JsonNode, Schema> compiled = new ConcurrentHashMap<>();
    private final String main;

    ContractDocument(String file) {
        main = file;
        load(file);
    }

    JsonNode root() {
        return files.path(main);
    }

    /** A reference to a place of the main file. */
    JsonNode pointer(String place) {
        return JSON.createObjectNode().put(REF, "#/" + main + place);
    }

    /** The node itself, or what it refers to. */
    JsonNode resolved(JsonNode node) {
        return node.has(REF) ? resolved(files.at(node.get(REF).asText().substring(1))) : node;
    }

    /** What is wrong with a body; empty when nothing. */
    List<String> faults(JsonNode schema, String body) {
        return compiled.computeIfAbsent(schema, this::compile).validate(body, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private Schema compile(JsonNode schema) {
        ObjectNode whole = files.deepCopy();
        whole.setAll((ObjectNode) schema.deepCopy());
        return schemas.getSchema(whole.toString(), InputFormat.JSON);
    }

    private void load(String file) {
        if (files.has(file)) {
            return;
        }
        try (InputStream in = ContractDocument.class.getResourceAsStream("/contracts/openapi/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("No such contract: " + file);
            }
            JsonNode read = YAML.readTree(in);
            files.set(file, read);
            turnInwards(file, read);
            close(read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void turnInwards(String file, JsonNode node) {
        JsonNode reference = node.path(REF);
        if (reference.isTextual()) {
            String[] parts = reference.asText().split("#", 2);
            String target = parts[0].isEmpty() ? file : parts[0];
            ((ObjectNode) node).put(REF, "#/" + target + parts[1]);
            load(target);
        }
        node.forEach(child -> turnInwards(file, child));
    }

    private static void close(JsonNode node) {
        if (node.path("properties").isObject()
                && node.path("type").asText().equals("object")
                && !node.has("additionalProperties")) {
            ((ObjectNode) node).put("additionalProperties", false);
        }
        node.forEach(ContractDocument::close);
    }
}
