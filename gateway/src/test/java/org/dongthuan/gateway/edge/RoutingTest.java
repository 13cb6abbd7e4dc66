package org.dongthuan.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.dongthuan.gateway.stub.StubService.Answer;
import org.dongthuan.gateway.stub.World;
import org.dongthuan.gateway.stub.WorldResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(WorldResource.class)
class RoutingTest {

    World world;

    @BeforeEach
    void reset() {
        world.reset();
    }

    @Test
    void shouldReachTheOwnerOfEveryListedPrefix() {
        String token = world.keycloak().officerToken("officer-routes", "CO");
        RouteTable.all().forEach((prefix, owner) -> {
            for (String path : new String[] {prefix, prefix + "/some/thing?after=x%20y"}) {
                given().urlEncodingEnabled(false)
                        .auth()
                        .oauth2(token)
                        .get(path)
                        .then()
                        .statusCode(200)
                        .body("service", equalTo(owner.code()));
            }
            assertEquals("after=x%20y", world.service(owner).lastCall().query());
        });
    }

    @Test
    void shouldLetEverybodyReadThePublicStatusAndNothingElse() {
        given().get("/api/v1/public/incidents/SV23-0001").then().statusCode(200);
        given().post("/api/v1/public/incidents/SV23-0001").then().statusCode(401);
        given().get("/api/v1/publicity").then().statusCode(404);
        given().get("/api/v1/rumours").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/unknown",
                "/api/v1/complaintsx",
                "/api/v2/complaints",
                "/api",
                "/internal/v1/citizen-keys",
                "/api/v1/complaints/../../../internal/v1/citizen-keys",
                "/api/v1/complaints/%2e%2e/%2e%2e/%2e%2e/internal/v1/citizen-keys",
                "/api/v1/complaints/..%2f..%2f..%2finternal",
                "/api/v1//complaints",
                "/api/v1/complaints;x=y",
                "/bank/v2/anything"
            })
    void shouldAnswer404ToWhatIsNotListed(String path) throws Exception {
        // A raw socket, because HTTP clients tidy such paths up.
        String answer = RawHttp.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + world.keycloak().officerToken("officer-404", "CO") + "\r\nConnection: close\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 404"), answer);
        assertTrue(answer.contains("\"code\":\"not-found\""), answer);
        for (Service service : Service.values()) {
            assertTrue(world.service(service).calls().stream()
                    .allMatch(call -> call.path().equals("/internal/v1/citizen-keys")
                            && call.header("authorization").isEmpty()));
        }
    }

    @Test
    void shouldTakePartnersReportsWhoseKeyStandsInTheBody() {
        given().get("/open311/v2/services.xml").then().statusCode(200);
        given().get("/open311/v2/services/ACCOUNT_WITHOUT_CONSENT.json").then().statusCode(200);
        given().contentType("application/x-www-form-urlencoded")
                .body("api_key=k&description=x")
                .post("/open311/v2/requests.xml")
                .then()
                .statusCode(200);
        assertEquals("api_key=k&description=x", world.intake().lastCall().body());
        given().get("/open311/v2/requests.xml").then().statusCode(401);
        given().get("/open311/v2/requests/1.xml").then().statusCode(401);
        given().get("/open311/v2/tokens/1.xml").then().statusCode(401);
    }

    @Test
    void shouldRefuseWithoutAGoodToken() {
        for (String token : new String[] {
            "nonsense", world.keycloak().expiredToken(), world.keycloak().forgedToken()
        }) {
            given().auth()
                    .oauth2(token)
                    .get("/api/v1/cases")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .header("WWW-Authenticate", "Bearer");
        }
        given().get("/api/v1/cases").then().statusCode(401).body("code", equalTo("token-required"));
        given().get("/api/v1/complaints").then().statusCode(401);
        given().get("/api/v1/complaints").then().statusCode(401);
        assertTrue(world.service(Service.CASE_TRACKING).calls().isEmpty());
    }

    @Test
    void shouldAcceptCitizensTokens() {
        given().auth()
                .oauth2(world.keycloak().citizenToken("p-1"))
                .get("/api/v1/complaints")
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(world.keycloak().citizenToken("p-1"))
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/holders/c-1/decision")
                .then()
                .statusCode(200);
    }

    @Test
    void shouldLetPeopleFileAndSignInWithoutAToken() {
        for (String path :
                new String[] {"/api/v1/complaints", "/api/v1/citizen/sign-in-codes", "/api/v1/citizen/sessions"}) {
            given().contentType("application/json")
                    .body("{\"a\":1}")
                    .post(path)
                    .then()
                    .statusCode(200);
            assertEquals("{\"a\":1}", world.intake().lastCall().body());
        }
        given().auth()
                .oauth2("nonsense")
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/complaints")
                .then()
                .statusCode(401);
    }

    @Test
    void shouldStripWhatCallersMayNotClaimAndKeepTheTrace() {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        given().header("X-Forwarded-For", "10.0.0.1")
                .header("X-Forwarded-Host", "evil.example")
                .header("Forwarded", "for=10.0.0.1")
                .header("X-Dongthuan-Actor", "CC")
                .header("Cookie", "dt_citizen=abc")
                .header("traceparent", trace)
                .header("Idempotency-Key", "k-1")
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/complaints")
                .then()
                .statusCode(200);

        var call = world.intake().lastCall();
        assertEquals(trace, call.header("traceparent").orElseThrow());
        assertEquals("k-1", call.header("idempotency-key").orElseThrow());
        for (String name : new String[] {"X-Forwarded-For", "Forwarded", "X-Dongthuan-Actor", "Cookie"}) {
            assertFalse(call.header(name).isPresent(), name);
        }
        assertFalse(
                call.headers().toString().contains("evil.example"),
                call.headers().toString());
    }

    @Test
    void shouldStartATraceWhenThereIsNone() {
        given().header("traceparent", "00-zz")
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/complaints");

        assertTrue(world.intake()
                .lastCall()
                .header("traceparent")
                .orElseThrow()
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01"));
    }

    @Test
    void shouldAnswer413BeforeTheServiceSeesTheBody() throws Exception {
        given().contentType("application/json")
                .body("x".repeat(1_100_000))
                .post("/api/v1/complaints")
                .then()
                .statusCode(413)
                .body("code", equalTo("body-too-large"));
        String chunked = "POST /api/v1/complaints HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "110000\r\n" + "x".repeat(0x110000) + "\r\n0\r\n\r\n";

        assertTrue(RawHttp.send(chunked).startsWith("HTTP/1.1 413"));
        assertTrue(world.intake().calls().isEmpty());
    }

    @Test
    void shouldForwardAChunkedBodyWithinTheLimit() throws Exception {
        String answer = RawHttp.send("POST /api/v1/complaints HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n{\"a\":1}\r\n0\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
        assertEquals("{\"a\":1}", world.intake().lastCall().body());
    }

    @Test
    void shouldAnswer503WithRetryAfterWhenAServiceFailsOrHangsUp() {
        world.intake()
                .when("POST /api/v1/complaints", call -> new Answer(500, "text/html", "java.lang.Oops", Map.of()));

        String body = given().contentType("application/json")
                .body("{}")
                .post("/api/v1/complaints")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("code", equalTo("service-unavailable"))
                .extract()
                .asString();
        assertFalse(body.contains("java.lang"));
    }

    @Test
    void shouldPassProblemsOfServicesThrough() {
        world.intake().when("POST /api/v1/complaints", 422, "{\"code\":\"citizen-id-invalid\",\"status\":422}");

        given().contentType("application/json")
                .body("{}")
                .post("/api/v1/complaints")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("citizen-id-invalid"));
    }

    @Test
    void shouldKeepTheServicesAddressOutOfLocation() {
        world.intake()
                .when(
                        "POST /api/v1/complaints",
                        call -> new Answer(
                                201,
                                "application/json",
                                "{}",
                                Map.of("Location", world.intake().url() + "/api/v1/complaints/7?x=1")));

        given().contentType("application/json")
                .body("{}")
                .post("/api/v1/complaints")
                .then()
                .statusCode(201)
                .header("Location", equalTo("/api/v1/complaints/7?x=1"));
    }
}
