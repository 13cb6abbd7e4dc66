package org.dongthuan.gateway.admission;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.dongthuan.gateway.edge.Service;
import org.dongthuan.gateway.stub.StubService.Answer;
import org.dongthuan.gateway.stub.World;
import org.dongthuan.gateway.stub.WorldResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(AdmissionTest.Small.class)
@WithTestResource(WorldResource.class)
class AdmissionTest {

    /** Limits low enough to reach in a test; refills too slow to matter within it. */
    public static class Small implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "gateway.rates.citizen-per-minute", "5",
                    "gateway.rates.device-per-ten-minutes", "3",
                    "gateway.admission.in-flight", "10",
                    // Nobody listens there.
                    "gateway.upstreams.notification", "http://localhost:1");
        }
    }

    World world;

    @jakarta.inject.Inject
    AdmissionControl admission;

    @BeforeEach
    void reset() {
        world.reset();
    }

    @Test
    void shouldLimitEachCitizenApartThoughAllComeFromOneAddress() {
        String busy = world.keycloak().citizenToken(UUID.randomUUID().toString());
        String other = world.keycloak().citizenToken(UUID.randomUUID().toString());
        IntStream.range(0, 5).forEach(i -> look(busy).then().statusCode(200));

        look(busy)
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("code", equalTo("too-many-requests"))
                .header("Retry-After", matchesPattern("[1-9]\\d*"));
        look(other).then().statusCode(200);
    }

    @Test
    void shouldLimitOneDeviceButNotItsNeighbourBehindTheSameAddress() {
        String one = given().get("/file").cookie("dt_device");
        String neighbour = given().get("/file").cookie("dt_device");
        IntStream.range(0, 3).forEach(i -> fileFrom(one).then().statusCode(200));

        fileFrom(one).then().statusCode(429);
        fileFrom(neighbour).then().statusCode(200);
        fileFrom("forged.proof").then().statusCode(200);
    }

    @Test
    void shouldNotLimitADeskThatFilesForACrowd() {
        String officer = world.keycloak().officerToken("desk-1", "CO");

        IntStream.range(0, 40)
                .forEach(i -> given().auth()
                        .oauth2(officer)
                        .contentType("application/json")
                        .body("{}")
                        .post("/api/v1/complaints")
                        .then()
                        .statusCode(200));
    }

    @Test
    void shouldShedReadsFirstThenEverythingAndRecover() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        world.intake().when("POST /api/v1/complaints", call -> {
            try {
                release.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Answer.json(201, "{}");
        });
        String officer = world.keycloak().officerToken("reader", "CO");
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 7)
                    .forEach(i -> people.submit(() -> fileFrom("none").statusCode()));
            Awaitility.await().until(() -> admission.inFlight() == 7);

            given().auth()
                    .oauth2(officer)
                    .get("/api/v1/cases")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", equalTo("2"))
                    .body("code", equalTo("overloaded"));
            given().get("/").then().statusCode(503).contentType("text/html");
            given().get("/file").then().statusCode(200);

            IntStream.range(0, 3)
                    .forEach(i -> people.submit(() -> fileFrom("none").statusCode()));
            Awaitility.await().until(() -> admission.inFlight() == 10);
            fileFrom("none").then().statusCode(503).header("Retry-After", equalTo("2"));
            assertEquals(0, world.service(Service.CASE_TRACKING).calls().size(), "what is refused reaches no service");

            release.countDown();
        }
        Awaitility.await().until(() -> admission.inFlight() == 0);
        given().auth().oauth2(officer).get("/api/v1/cases").then().statusCode(200);
    }

    @Test
    void shouldForgetRequestsOfCallersWhoHangUp() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        world.intake().when("POST /api/v1/complaints", call -> {
            try {
                release.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Answer.json(201, "{}");
        });
        try (var socket = new java.net.Socket("localhost", io.restassured.RestAssured.port)) {
            socket.getOutputStream()
                    .write("POST /api/v1/complaints HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}"
                            .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            Awaitility.await().until(() -> admission.inFlight() == 1);
        }
        Awaitility.await().until(() -> admission.inFlight() == 0);
        release.countDown();
        assertTrue(admission.inFlight() == 0);
    }

    @Test
    void shouldAnswer503WithRetryAfterWhenNobodyListens() {
        given().auth()
                .oauth2(world.keycloak().officerToken("reader", "CO"))
                .get("/api/v1/messages")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("code", equalTo("service-unavailable"))
                .header("Retry-After", equalTo("5"));
    }

    private static io.restassured.response.Response look(String token) {
        return given().auth().oauth2(token).get("/api/v1/complaints");
    }

    private static io.restassured.response.Response fileFrom(String device) {
        return given().cookie("dt_device", device)
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/complaints");
    }
}
