package org.dongthuan.banksandbox;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same desk over ISO 20022: what the platform sends is the contract's example. */
@QuarkusTest
@QuarkusTestResource(BankWorld.class)
class IsoExchangeTest {

    private static final String NUMBER = "1000000002";
    private static final String CITIZEN = "999123456780";
    private static final String REQUEST = "0198c2a4-7b1e-7c55-9a53-0d6f1f2a9b02";

    PlatformReceiver platform;

    @BeforeEach
    void emptyBank() {
        Bank.control().delete("/sandbox/v1").then().statusCode(204);
        platform.forget();
    }

    @Test
    void shouldAnswerInTheFormInWhichItWasAsked() {
        load(140_000, "");

        Response receipt = post("key-1", closure());

        receipt.then()
                .statusCode(202)
                .contentType("application/xml")
                .body("Document.RctAck.Rpt.ReqHdlg.StsCd", equalTo("RCVD"));
        assertTrue(Keys.isFromBank(receipt.header("X-JWS-Signature"), receipt.asByteArray()));
        awaitAnswers(REQUEST, "acmt.010", "acmt.014", "acmt.014");
        Bank.effects().body("items.closeEffects", contains(1)).body("items[0].payouts.amount", contains(140_000));
        post(null, example("acmt.013.xml"))
                .then()
                .statusCode(200)
                .body("Document.AcctRpt.Refs.ReqTp", equalTo("VIEW"))
                .body("Document.AcctRpt.Rpt.size()", equalTo(1))
                .body("Document.AcctRpt.Rpt.Acct.Sts", equalTo("DELE"));
    }

    @Test
    void shouldKnowARequestAgainWhateverItsForm() {
        load(0, "");
        String first = post("key-1", closure()).asString();
        awaitAnswers(REQUEST, "acmt.010", "acmt.014");

        // Worded anew later: another time of writing is no other request.
        Response again = post("key-1", closure().replace("2023-08-14T02:00:00", "2023-08-15T09:30:00"));

        again.then().statusCode(202).header("Idempotency-Replayed", "true");
        assertEquals(first, again.asString());
        awaitAnswers(REQUEST, "acmt.010", "acmt.014", "acmt.010", "acmt.014");
        List<byte[]> answers = platform.raw(REQUEST);
        assertEquals(text(answers.get(0)), text(answers.get(2)), "the same answer under the same id");
        Bank.close(
                        "key-1",
                        Bank.closure(REQUEST, NUMBER, CITIZEN, "")
                                .replace("Hồ Thị Thử", "Lê Văn Mẫu")
                                .replace("LB23-000123-7", "LB23-000124-5")
                                .replace(
                                        "\"attempt\":1",
                                        "\"attempt\":2,\"payout\":{\"method\":\"TRANSFER\",\"transferTo\":{\"bankCode\":\"NH-MX\",\"accountNumber\":\"88800011\",\"accountName\":\"Lê Văn Mẫu\"}}"))
                .then()
                .statusCode(202)
                .header("Idempotency-Replayed", "true");
        Bank.effects().body("items.closeEffects", contains(1));
    }

    @Test
    void shouldRejectWithCodeAndFacts() {
        load(0, ",\"registeredFullName\":\"Lê Văn Khác\"");

        post("key-1", closure()).then().statusCode(202);

        awaitAnswers(REQUEST, "acmt.010", "acmt.011");
        String rejection = text(platform.raw(REQUEST).get(1));
        assertTrue(
                rejection.contains("<RjctnRsn>HOLDER_MISMATCH</RjctnRsn><RjctnRsn>field=holder.fullName</RjctnRsn>"));
    }

    @Test
    void shouldAskAndTakeTheAmendment() {
        load(0, ",\"registeredFullName\":\"Hồ Thị Thứ\"");
        Bank.script(NUMBER, "INFO_REQUIRED", "ACK_THEN_CLOSE");
        post("key-1", closure()).then().statusCode(202);
        awaitAnswers(REQUEST, "acmt.010", "acmt.021");

        post("key-2", example("acmt.020.xml").replace("999123456782", CITIZEN))
                .then()
                .statusCode(202);

        awaitAnswers(REQUEST, "acmt.010", "acmt.021", "acmt.010", "acmt.014");
        Bank.effects().body("items.status", contains("CLOSED"));
    }

    @Test
    void shouldStaySilentUntilTheRequestIsRepeated() {
        load(0, "");
        Bank.script(NUMBER, "SILENT", "ACK_THEN_CLOSE");
        post("key-1", closure()).then().statusCode(202);

        post("key-1", closure()).then().statusCode(202);

        awaitAnswers(REQUEST, "acmt.010", "acmt.014");
    }

    @Test
    void shouldDoNothingWithAMessageThatIsNotAsAgreed() {
        load(0, "");

        refused(closure().replace("<Fr>", "<Surprise/><Fr>"), 422, "schema-invalid");
        refused(closure().replace("NH-TG", "NH-XX"), 422, "validation-failed");
        refused(closure().replace("<Document", "<!DOCTYPE Document><Document"), 400, "unreadable-body");
        refused(example("acmt.010.xml"), 422, "schema-invalid");
        post(null, closure()).then().statusCode(400).body("code", equalTo("idempotency-key-missing"));
        xml(closure())
                .header("X-JWS-Signature", Keys.sign("other".getBytes(StandardCharsets.UTF_8)))
                .post("/bank/v1/iso20022")
                .then()
                .statusCode(401)
                .body("code", equalTo("signature-invalid"));

        Bank.effects().body("items.requestsReceived", contains(0));
        assertEquals(List.of(), platform.received());
    }

    private static void refused(String body, int status, String code) {
        post("key-9", body)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("violations", hasSize(1));
    }

    private static void load(long balance, String more) {
        Bank.load(NUMBER, CITIZEN, balance, more, "Lê Văn Mẫu");
    }

    private static String closure() {
        return example("acmt.019.transfer.xml");
    }

    private static Response post(String key, String body) {
        RequestSpecification request =
                xml(body).header("X-JWS-Signature", Keys.sign(body.getBytes(StandardCharsets.UTF_8)));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.post("/bank/v1/iso20022");
    }

    private static RequestSpecification xml(String body) {
        return given().auth()
                .oauth2(Bank.token())
                .contentType("application/xml")
                .body(body.getBytes(StandardCharsets.UTF_8));
    }

    private void awaitAnswers(String requestId, String... types) {
        await().until(() -> platform.answers(requestId).equals(List.of(types)));
    }

    private static String text(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8);
    }

    private static String example(String name) {
        try (InputStream stream = IsoExchangeTest.class.getResourceAsStream("/contracts/iso20022/examples/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
