package org.dongthuan.notification.partner;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.testing.TestIssuer;

/** Partners as tests need them: each with a client and an organisation of its own. */
public final class Partners {

    public static final String ADM = TestIssuer.officer("adm-1", "ADM", "DT-OPS");

    private Partners() {}

    /** A registered partner. */
    public record Someone(String id, String clientId, String org, String role) {

        public String token() {
            return TestIssuer.partner(clientId, role, org);
        }
    }

    public static Someone registered(String role, String... scopes) {
        String tag = UUID.randomUUID().toString().substring(0, 8);
        return registeredAs("partner-" + tag, "ORG-" + tag.toUpperCase(java.util.Locale.ROOT), role, scopes);
    }

    public static Someone registeredAs(String client, String org, String role, String... scopes) {
        String id = register(client, org, role, scopes)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Someone(id, client, org, role);
    }

    static Response register(String client, String org, String role, String... scopes) {
        return given().auth()
                .oauth2(ADM)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "clientId", client, "name", "A system", "org", org, "role", role, "scopes", List.of(scopes)))
                .post("/api/v1/partners");
    }

    /** @param event path segment */
    public static Response step(String id, String event, Map<String, Object> body) {
        return given().auth()
                .oauth2(ADM)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/partners/" + id + "/" + event);
    }
}
