package org.dongthuan.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.dongthuan.gateway.stub.World;
import org.dongthuan.gateway.stub.WorldResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(SignInDownTest.NoKeycloak.class)
@WithTestResource(WorldResource.class)
class SignInDownTest {

    /** Nobody listens there. */
    public static class NoKeycloak implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            String nowhere = "http://localhost:1/realms/dongthuan";
            return Map.of(
                    "quarkus.oidc.auth-server-url", nowhere, "quarkus.oidc.officer-portal.auth-server-url", nowhere);
        }
    }

    World world;

    @Test
    void shouldSay503WhereSignInIsNeededAndGoOnTakingComplaints() {
        given().auth()
                .oauth2(world.keycloak().officerToken("o", "CO"))
                .get("/api/v1/cases")
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("5"))
                .body("code", equalTo("sign-in-unavailable"));
        given().get("/officer").then().statusCode(503).contentType("text/html").header("Retry-After", equalTo("5"));
        given().get("/file").then().statusCode(200);
        given().contentType("application/json")
                .body("{}")
                .post("/api/v1/complaints")
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(world.keycloak().citizenToken("p-1"))
                .get("/api/v1/complaints")
                .then()
                .statusCode(200);
    }
}
