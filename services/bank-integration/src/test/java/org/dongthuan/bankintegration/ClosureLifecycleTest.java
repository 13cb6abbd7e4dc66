package org.dongthuan.bankintegration;

import static io.restassured.RestAssured.given;
import static org.dongthuan.bankintegration.Scene.callback;
import static org.dongthuan.bankintegration.Scene.closed;
import static org.dongthuan.bankintegration.Scene.send;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.bankintegration.TestBank.Asked;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(BankWorld.class)
class ClosureLifecycleTest {

    TestBank bank;

    @Test
    void shouldCloseAnAccountFromListToNotified() {
        // Given
        Scene scene = new Scene();
        String holder = Scene.newCitizenId();
        String number = scene.row(holder, 20_000);
        String second = scene.row(holder, 0);
        scene.prepared().asked();

        // When
        scene.decidedToClose().ordered();

        // Then
        scene.awaitState(number, "SENT");
        scene.awaitState(second, "SENT");
        List<Asked> asked = bank.askedAbout(number);
        assertEquals(1, asked.size());
        assertTrue(asked.getFirst().rightlySigned());
        assertEquals("HOLDER_REQUEST", asked.getFirst().body().path("ground").asText());
        assertEquals(
                scene.account(number).get("code"),
                asked.getFirst().body().path("caseCode").asText());

        String request = requestId(number);
        send(callback(request, 1, "ACKNOWLEDGED")).then().statusCode(202);
        assertEquals("ACKNOWLEDGED", scene.state(number));
        bank.bookSays(number, "CLOSED");
        send(closed(request, 2)).then().statusCode(202);
        scene.awaitState(number, "VERIFIED");

        told(scene, holder);
        scene.awaitState(number, "NOTIFIED");
        assertEquals("SENT", scene.state(second), "the second account has an answer of its own to wait for");
        given().auth()
                .oauth2(Scene.CO)
                .get("/api/v1/reconciliations/" + scene.incident)
                .then()
                .statusCode(200)
                .body("accounts", equalTo(2))
                .body("holders", equalTo(1))
                .body("states.NOTIFIED", equalTo(1))
                .body("states.SENT", equalTo(1))
                .body("accountsBalance", equalTo(true))
                .body("lists", hasSize(1));
    }

    private String requestId(String number) {
        return bank.askedAbout(number).getLast().body().path("requestId").asText();
    }

    private static void told(Scene scene, String holder) {
        UUID caseId = scene.cases.get(holder);
        Topics.send(
                "notification.message.events",
                caseId.toString(),
                "message.delivered.v1",
                Scene.text(Map.of(
                        "messageId",
                        UUID.randomUUID(),
                        "purpose",
                        "RESULT",
                        "caseId",
                        caseId,
                        "channel",
                        "SMS",
                        "state",
                        "DELIVERED",
                        "attempt",
                        1)));
    }
}
