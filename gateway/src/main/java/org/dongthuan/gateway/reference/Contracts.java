package org.dongthuan.gateway.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the OpenAPI files that the services are held to; each once, when it is first asked for. */
@ApplicationScoped
public class Contracts {

    /** In the order of a case's way. */
    static final List<String> NAMES =
            List.of("intake", "case-tracking", "bank-integration", "bank", "consent", "notification");

    private static final List<String> METHODS = List.of("get", "post", "put", "delete");
    private static final String COMMON = "common";

    private final ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, JsonNode> files = new ConcurrentHashMap<>();
    private final Map<String, Contract> contracts = new ConcurrentHashMap<>();

    /** Empty for a name that none has. */
    Optional<Contract> find(String name) {
        return NAMES.contains(name) ? Optional.of(contracts.computeIfAbsent(name, this::read)) : Optional.empty();
    }

    /** The file itself. {@code common} is one of them: the others refer to it. */
    Optional<byte[]> file(String name) {
        return NAMES.contains(name) || name.equals(COMMON) ? Optional.of(bytes(name)) : Optional.empty();
    }

    private Contract read(String name) {
        JsonNode file = tree(name);
        List<Operation> operations = new ArrayList<>();
        file.path("paths").properties().forEach(path -> {
            if (!path.getKey().startsWith("/internal")) {
                METHODS.stream()
                        .filter(path.getValue()::has)
                        .forEach(method -> operations.add(operation(
                                name, path.getKey(), method, path.getValue().get(method))));
            }
        });
        return new Contract(
                name,
                file.at("/info/title").asText(),
                file.at("/info/description").asText(),
                List.copyOf(operations));
    }

    private Operation operation(String name, String path, String method, JsonNode operation) {
        List<Operation.Parameter> parameters = new ArrayList<>();
        operation.path("parameters").forEach(one -> {
            JsonNode parameter = resolved(name, one);
            parameters.add(new Operation.Parameter(
                    parameter.path("name").asText(),
                    parameter.path("in").asText(),
                    parameter.path("required").asBoolean(),
                    parameter.path("description").asText()));
        });
        List<Operation.Example> body = examples(operation.at("/requestBody/content/application~1json"));
        List<Operation.Answer> answers = new ArrayList<>();
        operation.path("responses").properties().forEach(answer -> {
            JsonNode response = resolved(name, answer.getValue());
            answers.add(new Operation.Answer(
                    answer.getKey(),
                    response.path("description").asText(),
                    examples(response.at("/content/application~1json"))));
        });
        return new Operation(
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                operation.path("summary").asText(),
                List.copyOf(parameters),
                body,
                List.copyOf(answers),
                call(method, path, parameters, body));
    }

    private List<Operation.Example> examples(JsonNode content) {
        List<Operation.Example> examples = new ArrayList<>();
        content.path("examples")
                .properties()
                .forEach(example -> examples.add(new Operation.Example(
                        example.getKey(), pretty(example.getValue().path("value")))));
        return List.copyOf(examples);
    }

    private static String call(
            String method, String path, List<Operation.Parameter> parameters, List<Operation.Example> body) {
        StringBuilder call = new StringBuilder("curl -X ")
                .append(method.toUpperCase(java.util.Locale.ROOT))
                .append(" \"$PLATFORM")
                .append(path)
                .append("\" -H \"Authorization: Bearer $TOKEN\"");
        if (parameters.stream().anyMatch(one -> one.name().equals("Idempotency-Key"))) {
            call.append(" \\\n  -H \"Idempotency-Key: $(uuidgen)\"");
        }
        body.stream()
                .findFirst()
                .ifPresent(example -> call.append(" \\\n  -H \"Content-Type: application/json\" -d @- <<'EOF'\n")
                        .append(example.json())
                        .append("\nEOF"));
        return call.toString();
    }

    /** The node, or what it refers to, here or in the file all refer to. */
    private JsonNode resolved(String name, JsonNode node) {
        if (!node.has("$ref")) {
            return node;
        }
        String[] reference = node.get("$ref").asText().split("#", 2);
        String file = reference[0].isEmpty() ? name : reference[0].replace(".yaml", "");
        return resolved(file, tree(file).at(reference[1]));
    }

    private String pretty(JsonNode value) {
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode tree(String name) {
        JsonNode known = files.get(name);
        if (known != null) {
            return known;
        }
        try {
            JsonNode read = yaml.readTree(bytes(name));
            files.put(name, read);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("contracts/openapi/" + name + ".yaml")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
