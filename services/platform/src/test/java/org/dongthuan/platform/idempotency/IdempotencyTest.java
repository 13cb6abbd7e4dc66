package org.dongthuan.platform.idempotency;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dongthuan.platform.probe.Effects;
import org.dongthuan.platform.probe.Gate;
import org.dongthuan.platform.probe.ProbeResource;
import org.dongthuan.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class IdempotencyTest {

    private static final String REPLAYED = "Idempotency-Replayed";

    @Inject
    Effects effects;

    @Test
    void shouldRefuseASecondRequestWhileTheFirstRunsAndReplayItsAnswerAfterwards() {
        // Given
        String name = UUID.randomUUID().toString();
        Gate gate = new Gate();
        ProbeResource.GATES.put(name, gate);
        CompletableFuture<Response> first = CompletableFuture.supplyAsync(() -> post(name, name));
        gate.awaitEntered();

        // When
        Response meanwhile = post(name, name);
        gate.open();
        Response answered = first.join();
        Response again = post(name, name);

        // Then
        meanwhile.then().statusCode(409).body("code", equalTo("request-in-progress"));
        answered.then().statusCode(201);
        again.then().statusCode(201).header(REPLAYED, "true").body("name", equalTo(name));
        assertEquals(answered.getHeader("Location"), again.getHeader("Location"));
        assertEquals(1, effects.count(name));
    }

    @Test
    void shouldHaveOneEffectWhateverTheRaceOfRequestsWithOneKey() throws Exception {
        // Given
        String name = UUID.randomUUID().toString();
        List<Future<Response>> answers = new ArrayList<>();

        // When
        try (ExecutorService clients = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 24; i++) {
                answers.add(clients.submit(() -> post(name, name)));
            }
        }

        // Then
        int fresh = 0;
        for (Future<Response> answer : answers) {
            int status = answer.get().statusCode();
            assertTrue(status == 201 || status == 409, "status " + status);
            if (status == 201 && answer.get().getHeader(REPLAYED) == null) {
                fresh++;
            }
        }
        assertEquals(1, fresh);
        assertEquals(1, effects.count(name));
    }

    @Test
    void shouldRefuseTheKeyOfAnotherRequestAndARequestWithoutKey() {
        String name = UUID.randomUUID().toString();
        post(name, name).then().statusCode(201);
        post(name, "other").then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
        given().contentType(ContentType.JSON)
                .body(Map.of("name", name))
                .post("/probe/effects")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"));
    }

    private static Response post(String key, String name) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(Map.of("name", name))
                .post("/probe/effects");
    }
}
