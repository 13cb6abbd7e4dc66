package org.dongthuan.bankintegration;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.platform.crypto.KeyRing;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.testing.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bank that speaks ISO 20022 only, played by the sandbox, which reads and writes XML with other means than we do. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(
        value = SandboxWorld.class,
        restrictToAnnotatedClass = true,
        initArgs = @ResourceArg(name = "protocol", value = "ISO20022"))
class IsoBankTest {

    private static final String CLOSED = """
            <?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:acmt.014.001.05"><AcctRpt>
            <Refs><ReqTp>CLSG</ReqTp>
            <MsgId><Id>%1$s</Id><CreDtTm>2023-08-21T02:00:00Z</CreDtTm></MsgId>
            <PrcId><Id>%2$s</Id><CreDtTm>2023-08-21T02:00:00Z</CreDtTm></PrcId></Refs>
            <Fr><Othr><Id>NH-TG</Id></Othr></Fr>
            <AcctSvcrId><FinInstnId><Othr><Id>NH-TG</Id></Othr></FinInstnId></AcctSvcrId>
            <Org><FullLglNm>dongthuan</FullLglNm><CtryOfOpr>VN</CtryOfOpr><LglAdr><Ctry>VN</Ctry></LglAdr>
            <OrgId><Othr><Id>dongthuan</Id></Othr></OrgId></Org>
            <Rpt><Acct><Id><Othr><Id>%3$s</Id></Othr></Id><Sts>DELE</Sts><Ccy>VND</Ccy>
            <ClsgDt>2023-08-21</ClsgDt></Acct></Rpt>
            <SplmtryData><Envlp><dt:Answer xmlns:dt="urn:dongthuan:iso20022:v1"><dt:Sequence>1</dt:Sequence>
            <dt:EvidenceRef>TG-DT-1</dt:EvidenceRef></dt:Answer></Envlp></SplmtryData></AcctRpt></Document>
            """;

    @Inject
    Sql sql;

    @Inject
    KeyRing keys;

    private String bank;

    @BeforeEach
    void emptyBank() {
        assumeTrue(Files.exists(SandboxWorld.JAR), "build infra/bank-sandbox first");
        bank = System.getProperty("bank-integration-test.sandbox");
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> given().get(bank + "/q/health/ready").statusCode() == 200);
        control().delete(bank + "/sandbox/v1").then().statusCode(204);
    }

    @Test
    void shouldCloseVerifyAndKeepWhatCrossedAsXml() {
        // Given
        Scene scene = new Scene();
        String number = scene.row(Scene.newCitizenId(), 0);
        known(scene);

        // When
        scene.ordered();

        // Then
        await().atMost(Duration.ofSeconds(60)).until(() -> "VERIFIED".equals(scene.state(number)));
        List<String> kept = kept(scene, number);
        assertTrue(kept.stream().anyMatch(xml -> xml.contains("acmt.019.001.04") && xml.contains("Hồ Thị Thử")));
        assertTrue(kept.stream().anyMatch(xml -> xml.contains("admi.007.001.01")));
        assertTrue(everything().stream().anyMatch(xml -> xml.contains("acmt.014.001.05") && xml.contains(number)));
    }

    @Test
    void shouldRemedyARejection() {
        // Given
        Scene scene = new Scene();
        String citizen = Scene.newCitizenId();
        String number = scene.row(citizen, 140_000);
        known(scene);
        scene.ordered();
        await().atMost(Duration.ofSeconds(60)).until(() -> "REJECTED".equals(scene.state(number)));
        assertEquals("BALANCE_NOT_ZERO", scene.account(number).get("rejection"));

        // When
        remedy(scene, Scene.CO, number, "start-remedy", Map.of());
        remedy(
                scene,
                scene.citizen(citizen),
                number,
                "remedied",
                Map.of(
                        "payout",
                        Map.of(
                                "method",
                                "TRANSFER",
                                "transferTo",
                                Map.of(
                                        "bankCode", "NH-MX",
                                        "accountNumber", "88800011",
                                        "accountName", "Hồ Thị Thử"))));

        // Then
        await().atMost(Duration.ofSeconds(60)).until(() -> "VERIFIED".equals(scene.state(number)));
        assertEquals(140_000, scene.account(number).get("paidOutAmount"));
    }

    @Test
    void shouldAmendWhatTheBankAsksAbout() {
        // Given
        Scene scene = new Scene();
        String number = scene.row(Scene.newCitizenId(), 0);
        known(scene);
        script(number, "INFO_REQUIRED", "ACK_THEN_CLOSE");
        scene.ordered();
        await().atMost(Duration.ofSeconds(60)).until(() -> "INFO_REQUIRED".equals(scene.state(number)));

        // When
        remedy(scene, Scene.CO, number, "supply", Map.of("note", "Tên đúng như trên thẻ."));

        // Then
        await().atMost(Duration.ofSeconds(60)).until(() -> "VERIFIED".equals(scene.state(number)));
        assertTrue(kept(scene, number).stream()
                .anyMatch(xml -> xml.contains("acmt.020.001.04") && xml.contains("Tên đúng như trên thẻ.")));
    }

    @Test
    void shouldFindOutThatAnAccountSaidToBeClosedIsOpen() {
        // Given
        Scene scene = new Scene();
        String number = scene.row(Scene.newCitizenId(), 0);
        known(scene);
        script(number, "CLOSE_BUT_REPORT_OPEN", "ACK_THEN_CLOSE");

        // When
        scene.ordered();

        // Then
        await().atMost(Duration.ofSeconds(60)).until(() -> "VERIFIED".equals(scene.state(number)));
        assertEquals(2, scene.account(number).get("attempt"));
    }

    @Test
    void shouldLeaveNothingHalfDoneWhenAnAnswerIsNotAsAgreed() {
        // Given
        Scene scene = new Scene();
        String number = scene.row(Scene.newCitizenId(), 0);
        known(scene);
        script(number, "SILENT");
        scene.ordered();
        await().atMost(Duration.ofSeconds(60)).until(() -> "SENT".equals(scene.state(number)));
        String request = requestId(scene, number);
        String good = CLOSED.formatted(compact(UUID.randomUUID()), compact(UUID.fromString(request)), number);

        // When, Then
        answer("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d>&x;</d>")
                .then()
                .statusCode(400)
                .body("code", equalTo("unreadable"));
        answer(good.replace("<Sts>", "<Surprise/><Sts>"))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations.field", contains("Document.AcctRpt.Rpt.Acct.Surprise"));
        answer(good.replace("DELE", "ENAB")).then().statusCode(422);
        answer(good.replace(number, "100999999999"))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("account-of-the-request"));
        answer(good.replace("NH-TG", "NH-XX")).then().statusCode(422).body("violations.field", contains("bankOrg"));
        answer(CLOSED.formatted(compact(UUID.randomUUID()), compact(UUID.randomUUID()), number))
                .then()
                .statusCode(404);
        assertEquals("SENT", scene.state(number));
        answer(good).then().statusCode(202);
        assertEquals("CLOSED_REPORTED", scene.state(number));
        answer(good).then().statusCode(202);
    }

    /** The bank holds the accounts of the scene, their holders are known and want them closed. */
    private void known(Scene scene) {
        List<Map<String, Object>> held = scene.rows.stream()
                .map(row -> {
                    Map<String, Object> account = new HashMap<>(row);
                    account.remove("rowNo");
                    account.put("placeCode", "19432");
                    return account;
                })
                .toList();
        control()
                .body(Map.of("accounts", held))
                .post(bank + "/sandbox/v1/accounts")
                .then()
                .statusCode(200);
        scene.prepared().asked().decidedToClose();
    }

    private void script(String number, String... answers) {
        control()
                .body(Map.of("accounts", List.of(Map.of("accountNumber", number, "answers", answers))))
                .put(bank + "/sandbox/v1/scripts")
                .then()
                .statusCode(204);
    }

    private static Response answer(String xml) {
        byte[] body = xml.getBytes(StandardCharsets.UTF_8);
        return given().auth()
                .oauth2(Scene.BK)
                .contentType("application/xml")
                .header("X-JWS-Signature", Keys.signByBank(body))
                .body(body)
                .post("/bank/v1/callbacks");
    }

    private static void remedy(Scene scene, String token, String number, String what, Map<String, Object> with) {
        Map<String, Object> account = scene.account(number);
        Map<String, Object> body = new HashMap<>(with);
        body.put("version", account.get("version"));
        Scene.post(token, "/api/v1/accounts/" + account.get("id") + "/" + what, body)
                .then()
                .statusCode(200);
    }

    private List<String> kept(Scene scene, String number) {
        return messages("where account_id = ?", UUID.fromString((String)
                scene.account(number).get("id")));
    }

    private List<String> everything() {
        return messages("where direction = ?", "IN");
    }

    private List<String> messages(String where, Object parameter) {
        return sql.list(
                "select id, body from exchange_message " + where,
                row -> new String(
                        keys.openForService(row.bytes("body"), "exchange:" + row.uuid("id")), StandardCharsets.UTF_8),
                parameter);
    }

    private String requestId(Scene scene, String number) {
        return sql.one(
                        "select id from bank_request where account_id = ?",
                        row -> row.uuid("id").toString(),
                        UUID.fromString((String) scene.account(number).get("id")))
                .orElseThrow();
    }

    private static String compact(UUID id) {
        return id.toString().replace("-", "");
    }

    private static RequestSpecification control() {
        return given().auth().oauth2(SandboxWorld.CONTROL).contentType("application/json");
    }
}
