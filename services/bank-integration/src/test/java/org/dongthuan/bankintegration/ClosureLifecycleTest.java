package org.dongthuan.bankintegration;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.dongthuan.bankintegration.Scene.callback;
import static org.dongthuan.bankintegration.Scene.closed;
import static org.dongthuan.bankintegration.Scene.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.bankintegration.TestBank.Asked;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(BankWorld.class)
class ClosureLifecycleTest {

    TestBank bank;

    @Inject
    Sql sql;

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

    @Test
    void shouldTakeCallbacksTwiceLateAndOutOfOrder() {
        // Given
        Scene scene = new Scene();
        String number = scene.row(Scene.newCitizenId(), 20_000);
        scene.prepared().asked().decidedToClose().ordered();
        scene.awaitState(number, "SENT");
        String request = requestId(number);
        Map<String, Object> paidOut =
                callback(request, 2, "PAID_OUT", "method", "CASH", "amount", 20_000, "receiptRef", "TG-PC-1");
        Map<String, Object> closing = closed(request, 3);

        bank.bookSays(number, "CLOSED");

        // When
        send(closing).then().statusCode(202);
        send(closing).then().statusCode(202);
        send(callback(request, 1, "ACKNOWLEDGED")).then().statusCode(202);
        send(paidOut).then().statusCode(202);
        send(paidOut).then().statusCode(202);

        // Then
        scene.awaitState(number, "VERIFIED");
        assertEquals(20_000, scene.account(number).get("paidOutAmount"));
        send(closed(UUID.randomUUID().toString(), 1)).then().statusCode(404);
        send(callback(request, 4, "REJECTED")).then().statusCode(422).body("violations.field", contains("code"));
    }

    @Test
    void shouldUseUpTheSignatureAndKeepTheMessageOfACallbackItRefuses() {
        // Given
        byte[] unknown = Scene.bytes(closed(UUID.randomUUID().toString(), 1));
        String once = Keys.signByBank(unknown);

        // When
        Scene.signed("/bank/v1/callbacks", unknown, once, "first").then().statusCode(404);

        // Then
        Scene.signed("/bank/v1/callbacks", unknown, once, "second")
                .then()
                .statusCode(401)
                .body("code", equalTo("signature-replayed"));
        assertEquals(
                1L,
                sql.one("select count(*) as n from exchange_message where jws = ?", row -> row.number("n"), once)
                        .orElseThrow());
    }

    @Test
    void shouldRemedyARejectionUnderTheSameOrderWithANewKey() {
        // Given
        Scene scene = new Scene();
        String holder = Scene.newCitizenId();
        String number = scene.row(holder, 140_000);
        scene.prepared().asked().decidedToClose().ordered();
        scene.awaitState(number, "SENT");
        send(callback(requestId(number), 1, "ACKNOWLEDGED"));
        send(callback(requestId(number), 2, "REJECTED", "code", "BALANCE_NOT_ZERO"));
        assertEquals("REJECTED", scene.state(number));
        remedy(scene, Scene.CP, number, "hold", Map.of("owner", "CA-19432", "reviewOn", "2023-08-20"))
                .then()
                .statusCode(409);

        // When
        remedy(scene, Scene.CO, number, "start-remedy", Map.of()).then().statusCode(200);
        remedy(scene, scene.citizen(holder), number, "remedied", Map.of())
                .then()
                .statusCode(422)
                .body("violations.field", contains("payout"));
        remedy(scene, scene.citizen(holder), number, "remedied", Map.of("payout", Map.of("method", "CASH")))
                .then()
                .statusCode(200);

        // Then
        scene.awaitState(number, "SENT");
        List<Asked> asked = bank.askedAbout(number);
        assertEquals(2, asked.size());
        assertNotEquals(asked.get(0).key(), asked.get(1).key());
        assertEquals(2, asked.get(1).body().path("attempt").asInt());
        assertEquals("CASH", asked.get(1).body().path("payout").path("method").asText());
        send(closed(asked.get(0).body().path("requestId").asText(), 3)).then().statusCode(202);
        assertEquals("SENT", scene.state(number), "an answer to the first attempt does not end the second");
    }

    @Test
    void shouldHoldAndReleaseAccountsUnderALegalHold() {
        // Given
        Scene scene = new Scene();
        String number = scene.row(Scene.newCitizenId(), 0);
        scene.prepared().asked().decidedToClose().ordered();
        scene.awaitState(number, "SENT");
        send(callback(requestId(number), 1, "REJECTED", "code", "LEGAL_HOLD"));

        // When
        remedy(scene, Scene.CP, number, "hold", Map.of("owner", "CA-19432", "reviewOn", "2030-01-01"))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("hold-review"));
        remedy(scene, Scene.CO, number, "hold", Map.of("owner", "CA-19432", "reviewOn", "2023-09-01"))
                .then()
                .statusCode(403);
        remedy(scene, Scene.CP, number, "hold", Map.of("owner", "CA-19432", "reviewOn", "2023-09-01"))
                .then()
                .statusCode(200)
                .body("state", equalTo("HELD"));
        remedy(scene, Scene.CP, number, "release", Map.of()).then().statusCode(200);

        // Then
        scene.awaitState(number, "SENT");
        assertEquals(2, bank.askedAbout(number).getLast().body().path("attempt").asInt());
    }

    @Test
    void shouldAnswerTheBanksQuestion() {
        // Given
        Scene scene = new Scene();
        String number = scene.row(Scene.newCitizenId(), 0);
        scene.prepared().asked().decidedToClose().ordered();
        scene.awaitState(number, "SENT");
        String request = requestId(number);
        send(callback(request, 1, "INFO_REQUIRED", "question", "Confirm the name"));
        assertEquals("INFO_REQUIRED", scene.state(number));

        // When
        remedy(scene, Scene.CO, number, "supply", Map.of("note", "Tên đúng như trên thẻ."))
                .then()
                .statusCode(200)
                .body("state", equalTo("ACKNOWLEDGED"));

        // Then
        await().until(() -> bank.amendmentsOf(request).size() == 1);
        assertTrue(bank.amendmentsOf(request).getFirst().rightlySigned());
    }

    @Test
    void shouldRaiseAnAlertAndTryAgainWhenTheBooksDisagree() {
        // Given
        Scene scene = new Scene();
        String number = scene.row(Scene.newCitizenId(), 0);
        scene.prepared().asked().decidedToClose().ordered();
        scene.awaitState(number, "SENT");
        bank.bookSays(number, "OPEN");

        // When
        send(closed(requestId(number), 1)).then().statusCode(202);

        // Then
        await().atMost(Duration.ofSeconds(20))
                .until(() -> bank.askedAbout(number).size() == 2);
        assertEquals(2, bank.askedAbout(number).getLast().body().path("attempt").asInt());
        bank.bookSays(number, "CLOSED");
        scene.awaitState(number, "SENT");
        send(closed(requestId(number), 1)).then().statusCode(202);
        scene.awaitState(number, "VERIFIED");
    }

    private static io.restassured.response.Response remedy(
            Scene scene, String token, String number, String what, Map<String, Object> with) {
        Map<String, Object> body = new java.util.HashMap<>(with);
        Map<String, Object> account = scene.account(number);
        body.put("version", account.get("version"));
        return Scene.post(token, "/api/v1/accounts/" + account.get("id") + "/" + what, body);
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
