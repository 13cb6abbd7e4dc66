package org.dongthuan.intake.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** contracts/openapi/intake.yaml, to hold answers against. OpenAPI 3.1 components are JSON Schema 2020-12 as they are. */
final class OpenApi {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode contract;

    OpenApi() {
        try (InputStream file = OpenApi.class.getResourceAsStream("/contracts/openapi/intake.yaml")) {
            contract = new ObjectMapper(new YAMLFactory()).readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Named examples of a request body. */
    Map<String, JsonNode> requests(String path, String type) {
        Map<String, JsonNode> examples = new LinkedHashMap<>();
        JsonNode content = contract.path("paths").path(path).at("/post/requestBody/content");
        content.path(type)
                .path("examples")
                .properties()
                .forEach(entry -> examples.put(entry.getKey(), entry.getValue().path("value")));
        assertFalse(examples.isEmpty(), "examples of " + path);
        return examples;
    }

    /** The body fits the component and holds no field the component does not name. */
    void assertFits(String component, String body) {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$ref", "#/components/schemas/" + component);
        schema.set("components", contract.path("components"));
        Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString(), InputFormat.JSON);
        List<String> faults = compiled.validate(body, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
        assertEquals(List.of(), faults, component);
        assertEquals(List.of(), undocumented(component, read(body)), "undocumented fields of " + component);
    }

    private List<String> undocumented(String component, JsonNode body) {
        JsonNode properties = contract.at("/components/schemas/" + component + "/properties");
        return StreamSupport.stream(((Iterable<String>) body::fieldNames).spliterator(), false)
                .filter(field -> !properties.has(field))
                .toList();
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
