package org.dongthuan.intake.access;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dongthuan.intake.complaint.Filings;
import org.dongthuan.intake.complaint.domain.ComplaintEvent;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AccessMatrixTest {

    private static final String SERVICE = "intake";
    private static final int SERVER_ERROR = 500;
    private static final Map<String, String> BODY_TYPES =
            Map.of("/api/v1/filings", "text/csv", "/api/v1/attachments", "image/png");

    @Test
    void shouldAnswerEachRoleAtEachEndpointAsTheMatrixSays() {
        List<String> differences = new ArrayList<>();
        for (AccessMatrix.Row row : AccessMatrix.rows(SERVICE)) {
            for (String role : AccessMatrix.roles(SERVICE)) {
                int status = call(row, role);
                String expected = row.allowed().contains(role) ? "let in" : role.equals("anonymous") ? "401" : "403";
                String got = status == 401 || status == 403 || status >= SERVER_ERROR ? "" + status : "let in";
                if (!expected.equals(got)) {
                    differences.add(row.method() + " " + row.path() + " " + role + ": " + expected + ", was " + status);
                }
            }
        }
        assertEquals(List.of(), differences);
    }

    @Test
    void shouldListEveryEndpointOfTheServiceInTheMatrix() {
        Set<String> listed = AccessMatrix.rows(SERVICE).stream()
                .map(row -> row.method() + " " + row.path())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(listed, endpoints());
    }

    private static int call(AccessMatrix.Row row, String role) {
        String path = row.path().replace("{id}", UUID.randomUUID().toString());
        RequestSpecification request = given();
        if (!role.equals("anonymous")) {
            request.auth().oauth2(token(role));
        }
        if (row.method().equals("GET")) {
            return request.get(path).statusCode();
        }
        request.header("Idempotency-Key", UUID.randomUUID().toString());
        String type = BODY_TYPES.get(row.path());
        if (type == null) {
            request.contentType(ContentType.JSON).body(body(row.path()));
        } else {
            request.config(RestAssuredConfig.config()
                            .encoderConfig(EncoderConfig.encoderConfig()
                                    .encodeContentTypeAs(type, ContentType.BINARY)
                                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                    .contentType(type)
                    .body("x".getBytes(StandardCharsets.UTF_8));
        }
        return request.post(path).statusCode();
    }

    /** Enough for the role to be looked at: some roles are told apart only behind the body's checks. */
    private static Map<String, Object> body(String path) {
        return switch (path) {
            case "/api/v1/complaints" -> Filings.aFiling();
            case "/api/v1/persons/{id}/contact" -> Map.of("phone", "0912345678");
            default -> path.startsWith("/api/v1/complaints/{id}/") ? Map.of("version", 0) : Map.of();
        };
    }

    private static String token(String role) {
        return switch (role) {
            case "CIT" ->
                TestIssuer.citizen(
                        UUID.randomUUID().toString(), UUID.randomUUID().toString());
            case "SERVICE" -> TestIssuer.service("notification");
            default -> TestIssuer.officer(role.toLowerCase(java.util.Locale.ROOT) + "-1", role, "ORG-1", "19432");
        };
    }

    private static Set<String> endpoints() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.dongthuan.intake", "org.dongthuan.platform")
                        .stream()
                        .filter(c -> c.isAnnotatedWith(Path.class) && !c.isAnnotatedWith(RegisterRestClient.class))
                        .flatMap(AccessMatrixTest::endpointsOf)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> endpointsOf(JavaClass resource) {
        String base = resource.getAnnotationOfType(Path.class).value();
        return resource.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(GET.class) || method.isAnnotatedWith(POST.class))
                .flatMap(method ->
                        paths(base, method).map(path -> (method.isAnnotatedWith(GET.class) ? "GET " : "POST ") + path));
    }

    private static Stream<String> paths(String base, JavaMethod method) {
        String path = base
                + (method.isAnnotatedWith(Path.class)
                        ? method.getAnnotationOfType(Path.class).value()
                        : "");
        return path.endsWith("/{event}")
                ? Stream.of(ComplaintEvent.values()).map(event -> path.replace("{event}", event.path()))
                : Stream.of(path);
    }
}
