package org.dongthuan.banksandbox;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BankWorld.class)
class ClosureResourceTest {

    private static final String NUMBER = "1000000001";
    private static final String CITIZEN = "999123456789";

    PlatformReceiver platform;

    @BeforeEach
    void emptyBank() {
        Bank.control().delete("/sandbox/v1").then().statusCode(204);
        platform.forget();
    }

    @Test
    void shouldAcknowledgeThenCloseAndSignEveryAnswer() {
        Bank.load(NUMBER, CITIZEN, 0, "");

        Response answer = Bank.close("key-1", request("r1"));

        answer.then().statusCode(202).body("requestId", equalTo("r1"));
        assertTrue(Keys.isFromBank(answer.header("X-JWS-Signature"), answer.asByteArray()));
        awaitAnswers("r1", "ACKNOWLEDGED", "CLOSED");
        assertEquals("Bearer bank-token", platform.received().getFirst().authorization());
        Bank.effects()
                .body("items.closeEffects", contains(1))
                .body("items.debitBlocks", contains(1))
                .body("items.status", contains("CLOSED"));
    }

    @Test
    void shouldGiveTheSameAnswerForTheSameKeyAndCloseOnce() {
        Bank.load(NUMBER, CITIZEN, 0, "");
        String first = Bank.close("key-1", request("r1")).asString();
        awaitAnswers("r1", "ACKNOWLEDGED", "CLOSED");

        Response again = Bank.close("key-1", request("r1"));

        again.then().statusCode(202).header("Idempotency-Replayed", "true");
        assertEquals(first, again.asString());
        awaitAnswers("r1", "ACKNOWLEDGED", "CLOSED", "ACKNOWLEDGED", "CLOSED");
        assertEquals(2, distinctCallbackIds("r1"));
        Bank.effects().body("items.closeEffects", contains(1)).body("items.requestsReceived", contains(2));
    }

    @Test
    void shouldRefuseTheSameKeyWithAnotherBody() {
        Bank.load(NUMBER, CITIZEN, 0, "");
        Bank.close("key-1", request("r1")).then().statusCode(202);

        Bank.close("key-1", Bank.closure("r1", NUMBER, CITIZEN, ",\"payout\":{\"method\":\"CASH\"}"))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("idempotency-key-reused"))
                .body("violations.field", contains("Idempotency-Key"));
    }

    @Test
    void shouldPayOutWithReceiptWhenTheSecondAttemptSaysHow() {
        Bank.load(NUMBER, CITIZEN, 140_000, "");
        Bank.close("key-1", request("r1"));
        awaitAnswers("r1", "ACKNOWLEDGED", "REJECTED");
        assertEquals(
                "BALANCE_NOT_ZERO",
                platform.answer("r1", "REJECTED").path("code").asText());
        assertEquals(
                140_000,
                platform.answer("r1", "REJECTED")
                        .path("details")
                        .path("balanceAmount")
                        .asInt());

        Bank.close("key-2", Bank.closure("r2", NUMBER, CITIZEN, ",\"attempt\":2,\"payout\":{\"method\":\"CASH\"}"));

        awaitAnswers("r2", "ACKNOWLEDGED", "PAID_OUT", "CLOSED");
        String receipt = platform.answer("r2", "PAID_OUT").path("receiptRef").asText();
        Bank.effects()
                .body("items[0].payouts.amount", contains(140_000))
                .body("items[0].payouts.receiptRef", contains(receipt))
                .body("items.closeEffects", contains(1));
    }

    @Test
    void shouldCloseOnceTheHolderIsCorrected() {
        Bank.load(NUMBER, CITIZEN, 0, ",\"registeredFullName\":\"Hồ Thị Thứ\"");
        Bank.close("key-1", request("r1"));
        awaitAnswers("r1", "ACKNOWLEDGED", "REJECTED");
        assertEquals(
                "HOLDER_MISMATCH",
                platform.answer("r1", "REJECTED").path("code").asText());

        Bank.close("key-2", request("r2").replace("Thử", "Thứ"));

        awaitAnswers("r2", "ACKNOWLEDGED", "CLOSED");
    }

    @Test
    void shouldRejectUntilTheLegalHoldIsReleased() {
        Bank.load(NUMBER, CITIZEN, 0, "");
        Bank.script(NUMBER, "REJECT:LEGAL_HOLD");
        Bank.close("key-1", request("r1"));
        Bank.close("key-2", request("r2"));
        awaitAnswers("r2", "ACKNOWLEDGED", "REJECTED");
        assertEquals(
                "LEGAL_HOLD", platform.answer("r2", "REJECTED").path("code").asText());

        Bank.control()
                .body("{\"accountNumber\":\"" + NUMBER + "\"}")
                .post("/sandbox/v1/hold-releases")
                .then()
                .statusCode(204);
        Bank.close("key-3", request("r3"));

        awaitAnswers("r3", "ACKNOWLEDGED", "CLOSED");
    }

    @Test
    void shouldDoNothingWhenSilentUntilTheRequestIsSentAgain() {
        Bank.load(NUMBER, CITIZEN, 0, "");
        Bank.script(NUMBER, "SILENT");
        Bank.close("key-1", request("r1")).then().statusCode(202);
        Bank.effects().body("items.closeEffects", contains(0)).body("items.debitBlocks", contains(0));

        Bank.close("key-1", request("r1")).then().statusCode(202).header("Idempotency-Replayed", "true");

        awaitAnswers("r1", "ACKNOWLEDGED", "CLOSED");
        Bank.effects().body("items.closeEffects", contains(1)).body("items.distinctKeys", contains(1));
    }

    @Test
    void shouldNotCloseTwiceWhenItClosedInSilence() {
        Bank.load(NUMBER, CITIZEN, 0, "");
        Bank.script(NUMBER, "SILENT_BUT_CLOSES");
        Bank.close("key-1", request("r1"));
        Bank.effects().body("items.closeEffects", contains(1));
        assertEquals(List.of(), platform.answers("r1"));

        Bank.close("key-1", request("r1"));

        awaitAnswers("r1", "ACKNOWLEDGED", "CLOSED");
        Bank.effects().body("items.closeEffects", contains(1));
    }

    @Test
    void shouldSendEachAnswerTwiceUnderOneIdWhenScripted() {
        Bank.load(NUMBER, CITIZEN, 0, "");
        Bank.script(NUMBER, "ANSWER_TWICE");

        Bank.close("key-1", request("r1"));

        awaitAnswers("r1", "ACKNOWLEDGED", "ACKNOWLEDGED", "CLOSED", "CLOSED");
        assertEquals(2, distinctCallbackIds("r1"));
    }

    @Test
    void shouldExecuteLateAnswersWhenTheirTimeHasCome() {
        Bank.load(NUMBER, CITIZEN, 0, "");
        Bank.script(NUMBER, "LATE:PT2S");

        Bank.close("key-1", request("r1"));

        Bank.effects().body("items.closeEffects", contains(0));
        awaitAnswers("r1", "ACKNOWLEDGED", "CLOSED");
        Bank.effects().body("items.closeEffects", contains(1));
    }

    @Test
    void shouldCloseAfterAnAmendmentAnswersItsQuestion() {
        Bank.load(NUMBER, CITIZEN, 50_000, "");
        Bank.script(NUMBER, "INFO_REQUIRED");
        Bank.close("key-1", request("r1"));
        awaitAnswers("r1", "ACKNOWLEDGED", "INFO_REQUIRED");

        Bank.send("/bank/v1/closure-requests/r1/amendments", "key-1a", """
                        {"payout":{"method":"TRANSFER","transferTo":
                          {"bankCode":"MX","accountNumber":"88800011","accountName":"HO THI THU"}}}""")
                .then()
                .statusCode(202);

        awaitAnswers("r1", "ACKNOWLEDGED", "INFO_REQUIRED", "ACKNOWLEDGED", "PAID_OUT", "CLOSED");
        Bank.send("/bank/v1/closure-requests/r1/amendments", "key-1b", "{\"note\":\"once more\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("not-awaiting-information"));
    }

    @Test
    void shouldSignWithAWrongKeyFirstWhenScripted() {
        Bank.load(NUMBER, CITIZEN, 0, "");
        Bank.script(NUMBER, "BAD_SIGNATURE");

        Bank.close("key-1", request("r1"));

        awaitAnswers("r1", "ACKNOWLEDGED", "CLOSED");
        assertEquals(
                List.of(false, true, false, true),
                platform.received().stream()
                        .map(PlatformReceiver.Received::authentic)
                        .toList());
    }

    @Test
    void shouldReportOpenWhatItOnlyClaimedToHaveClosed() {
        Bank.load(NUMBER, CITIZEN, 0, "");
        Bank.script(NUMBER, "CLOSE_BUT_REPORT_OPEN");
        Bank.close("key-1", request("r1"));
        awaitAnswers("r1", "ACKNOWLEDGED", "CLOSED");
        StatusReportTest.report("").body("items.status", contains("OPEN"));

        Bank.close("key-2", request("r2"));

        awaitAnswers("r2", "ACKNOWLEDGED", "CLOSED");
        StatusReportTest.report("").body("items.status", contains("CLOSED"));
        Bank.effects().body("items.closeEffects", contains(1));
    }

    @Test
    void shouldRejectASecondRequestWhileTheFirstIsOpen() {
        Bank.load(NUMBER, CITIZEN, 0, "");
        Bank.script(NUMBER, "SILENT");
        Bank.close("key-1", request("r1"));

        Bank.close("key-2", request("r2"));

        awaitAnswers("r2", "REJECTED");
        assertEquals("DUPLICATE", platform.answer("r2", "REJECTED").path("code").asText());
    }

    @Test
    void shouldKeepAnswersThroughAnOutageOfThePlatform() {
        Bank.load(NUMBER, CITIZEN, 0, "");
        platform.out(true);
        Bank.close("key-1", request("r1"));
        Bank.control().get("/sandbox/v1/effects/summary").then().body("answersPending", equalTo(2));

        platform.out(false);

        awaitAnswers("r1", "ACKNOWLEDGED", "CLOSED");
        await().untilAsserted(() -> Bank.control()
                .get("/sandbox/v1/effects/summary")
                .then()
                .body("answersPending", equalTo(0))
                .body("answersDelivered", equalTo(2)));
    }

    @Test
    void shouldAnswerNothingButUnavailableWhileDown() {
        Bank.load(NUMBER, CITIZEN, 0, "");
        Bank.control()
                .body("{\"down\":true}")
                .put("/sandbox/v1/availability")
                .then()
                .statusCode(204);

        Bank.close("key-1", request("r1")).then().statusCode(503).header("Retry-After", equalTo("1"));

        Bank.control()
                .body("{\"down\":false}")
                .put("/sandbox/v1/availability")
                .then()
                .statusCode(204);
        Bank.close("key-1", request("r1")).then().statusCode(202).header("Idempotency-Replayed", nullValue());
        awaitAnswers("r1", "ACKNOWLEDGED", "CLOSED");
    }

    @Test
    void shouldComeBackByItselfAfterAnOutageOfHours() {
        Bank.load(NUMBER, CITIZEN, 0, "");
        away(Instant.now().plusSeconds(7200));
        Bank.close("key-1", request("r1")).then().statusCode(503);
        Bank.control().get("/sandbox/v1/effects/summary").then().body("down", equalTo(true));

        away(Instant.now().minusSeconds(1));

        Bank.close("key-1", request("r1")).then().statusCode(202);
        awaitAnswers("r1", "ACKNOWLEDGED", "CLOSED");
    }

    private static void away(Instant until) {
        Bank.control()
                .body("{\"down\":true,\"until\":\"" + until + "\"}")
                .put("/sandbox/v1/availability")
                .then()
                .statusCode(204);
    }

    @Test
    void shouldNameEveryFieldThatBreaksARule() {
        Response answer = Bank.close("key-1", "{\"requestId\":\"r1\",\"accountNumber\":\"12x\",\"attempt\":0}");

        answer.then()
                .statusCode(422)
                .body("code", equalTo("validation-failed"))
                .body("violations.field", hasItem("accountNumber"))
                .body("violations.field", hasItem("holder"))
                .body("violations.find { it.field == 'attempt' }.rule", equalTo("minimum"));
        assertFalse(answer.asString().contains("12x"));
    }

    @Test
    void shouldNameTheFieldThatCannotBeRead() {
        Bank.close("key-1", request("r1").replace("HOLDER_REQUEST", "WHIM"))
                .then()
                .statusCode(400)
                .body("code", equalTo("unreadable-body"))
                .body("violations.field", contains("ground"));
        Bank.close("key-1", "null").then().statusCode(400).body("code", equalTo("unreadable-body"));
    }

    @Test
    void shouldDemandAnIdempotencyKeyAndAKnownAccount() {
        Bank.close(null, request("r1")).then().statusCode(400).body("code", equalTo("idempotency-key-missing"));
        Bank.close("key-1", request("r1")).then().statusCode(422).body("code", equalTo("account-unknown"));
    }

    private static String request(String id) {
        return Bank.closure(id, NUMBER, CITIZEN, "");
    }

    private void awaitAnswers(String requestId, String... types) {
        await().untilAsserted(() -> assertEquals(List.of(types), platform.answers(requestId)));
    }

    private long distinctCallbackIds(String requestId) {
        return platform.received().stream()
                .filter(each -> each.requestId().equals(requestId))
                .map(each -> each.body().path("callbackId").asText())
                .distinct()
                .count();
    }
}
