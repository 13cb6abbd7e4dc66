package org.dongthuan.casetracking.auditlog;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.dongthuan.casetracking.auditlog.log.Act;
import org.dongthuan.casetracking.auditlog.log.NewEntries;
import org.dongthuan.logverifier.Verification;
import org.dongthuan.platform.messaging.EventsHandled;
import org.dongthuan.testing.TestIssuer;

/** What the tests of the log do to it: append as a consumer does, and ask as an auditor does. */
@Singleton
class LogCalls {

    static final String AUD = TestIssuer.officer("aud-1", "AUD", "DT-OPS");

    private final NewEntries waiting;
    private final Event<EventsHandled> handled;

    LogCalls(NewEntries waiting, Event<EventsHandled> handled) {
        this.waiting = waiting;
        this.handled = handled;
    }

    /** One batch. */
    void append(int entries) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < entries; i++) {
                Act act = new Act(
                        "co-1",
                        List.of("CO"),
                        "UBND-19432",
                        "read",
                        "case",
                        List.of(UUID.randomUUID().toString()),
                        null,
                        Instant.parse("2023-08-09T01:00:00Z"));
                waiting.add(UUID.randomUUID(), "/test", act);
            }
            handled.fire(new EventsHandled());
        });
    }

    static void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(condition);
    }

    static JsonPath sign() {
        return given().auth()
                .oauth2(AUD)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/audit-log/tree-heads")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    static String export() {
        return get(AUD, "export").then().statusCode(200).extract().asString();
    }

    static Verification.Result assertHolds(String export) throws IOException {
        Verification.Result result = Verification.of(new BufferedReader(new StringReader(export)), List.of());
        assertEquals(List.of(), result.faults());
        return result;
    }

    static byte[] rootOf(long size) {
        return bytes(get(AUD, "tree-heads?limit=100").path("items.find { it.size == " + size + " }.root"));
    }

    static List<byte[]> path(JsonPath proof) {
        return proof.getList("path", String.class).stream().map(LogCalls::bytes).toList();
    }

    static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    static Response search(String query) {
        return given().auth().oauth2(AUD).get("/api/v1/audit-log?" + query);
    }

    static Response get(String token, String path) {
        return given().auth().oauth2(token).get("/api/v1/audit-log/" + path);
    }
}
