package org.dongthuan.bankintegration;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.dongthuan.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(BankWorld.class)
class ListAndDecisionTest {

    private static final String LISTS = "/api/v1/account-lists";

    TestBank bank;

    @Inject
    MovableClock clock;

    @Test
    void shouldRefuseWhatIsNotSignedByTheBankForUsJustNow() {
        Scene scene = new Scene();
        scene.row(Scene.newCitizenId(), 0);
        byte[] body = Scene.bytes(scene.list(1));
        refused(body, null, "signature-missing");
        refused(body, "nonsense", "signature-malformed");
        refused(body, Keys.sign(body, Keys.STRANGER, Keys.claims()), "signature-invalid");
        refused(Scene.bytes(scene.list(2)), Keys.signByBank(body), "signature-invalid");
        Map<String, Object> others = Keys.claims();
        others.put("aud", "somebody");
        refused(body, Keys.sign(body, Keys.BANK, others), "signature-wrong-audience");
        Map<String, Object> old = Keys.claims();
        old.put("iat", System.currentTimeMillis() / 1000 - 400);
        refused(body, Keys.sign(body, Keys.BANK, old), "signature-expired");
        String once = Keys.signByBank(body);
        String key = UUID.randomUUID().toString();
        Scene.signed(LISTS, body, once, key).then().statusCode(201);
        refused(body, once, "signature-replayed");
        Scene.signed(LISTS, body, Keys.signByBank(body), key)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true");
    }

    @Test
    void shouldRefuseTheWholeListAndNameEveryBrokenRow() {
        Scene scene = new Scene();
        scene.row(Scene.newCitizenId(), 0);
        scene.row("12345", 0);
        scene.row(Scene.newCitizenId(), 0);
        scene.rows.get(2).put("accountNumber", scene.rows.get(0).get("accountNumber"));
        Scene.signed(LISTS, scene.list(1))
                .then()
                .statusCode(422)
                .body("violations.field", contains("row 2.citizenId", "row 3.accountNumber"))
                .body("violations.rule", contains("citizen-id-12-digits", "account-number-unique"));
        assertEquals(List.of(), scene.accounts(Scene.CO));
    }

    @Test
    void shouldRefuseAListWhoseSumsDoNotFit() {
        Scene scene = new Scene();
        scene.row(Scene.newCitizenId(), 500);
        Map<String, Object> list = scene.list(1);
        list.put("checkSums", Map.of("count", 2, "balance", 500));
        Scene.signed(LISTS, list).then().statusCode(422).body("violations.field", contains("checkSums.count"));
    }

    @Test
    void shouldPlaceRowsByTheIncidentsWindow() {
        // Given
        Scene scene = new Scene();
        String inside = scene.row(Scene.newCitizenId(), 0);
        String outside = scene.row(Scene.newCitizenId(), 0);
        scene.rows.get(1).put("openedAt", "2023-08-09T04:15:00Z");
        String inLaterVersion = scene.row(Scene.newCitizenId(), 0);
        Map<String, Object> third = scene.rows.removeLast();

        // When
        scene.loadList().then().statusCode(201);
        scene.rows.add(third);
        Scene.signed(LISTS, scene.list(2)).then().statusCode(201).body("states.KNOWN_BEFORE", equalTo(2));

        // Then
        assertEquals("IDENTIFIED", scene.state(inside));
        assertEquals("OUT_OF_WINDOW", scene.state(outside));
        assertEquals("IDENTIFIED", scene.state(inLaterVersion));
        given().auth()
                .oauth2(TestIssuer.provincial("st-1", "ST", "SKH-45", "45"))
                .get("/api/v1/reconciliations/" + scene.incident)
                .then()
                .statusCode(200)
                .body("accounts", equalTo(3))
                .body("accountsBalance", equalTo(true));
    }

    @Test
    void shouldReconcileAlikeWhicheverComesFirst() {
        // Given: one complainant is listed, one is unknown to the bank, one has an older account
        Scene scene = new Scene();
        String listed = Scene.newCitizenId();
        String unknown = Scene.newCitizenId();
        String older = Scene.newCitizenId();
        scene.row(listed, 0);
        bank.openedOutside(older, "2023-07-01T02:00:00Z");
        scene.openCase(listed, true);
        scene.openCase(unknown, true);
        bank.knows(scene.persons.get(unknown).toString(), unknown);

        // When: two cases come before the list, one after it
        scene.loadList().then().statusCode(201);
        scene.openCase(older, true);
        bank.knows(scene.persons.get(older).toString(), older);

        // Then
        await().atMost(Duration.ofSeconds(20))
                .until(() -> proposals(scene).path("items.outcome").toString().length() > 0
                        && ((List<?>) proposals(scene).path("items")).size() == 2);
        Response proposed = proposals(scene);
        proposed.then().body("items.outcome", hasItems("NOT_FOUND", "OUT_OF_WINDOW"));
        ((List<String>) proposed.<List<String>>path("items.id"))
                .forEach(id -> Scene.post(Scene.CO, "/api/v1/inquiries/" + id + "/confirm", Map.of())
                        .then()
                        .statusCode(200)
                        .body("state", equalTo("CONFIRMED")));
        given().auth()
                .oauth2(Scene.CC)
                .get("/api/v1/reconciliations/" + scene.incident)
                .then()
                .body("complainants.total", equalTo(3))
                .body("complainants.listed", equalTo(1))
                .body("complainants.notFound", equalTo(1))
                .body("complainants.outOfWindow", equalTo(1))
                .body("complainants.pending", equalTo(0));
    }

    @Test
    void shouldLetHoldersDecideForAllTheirAccountsAndForNobodyElse() {
        // Given
        Scene scene = new Scene();
        String me = Scene.newCitizenId();
        String other = Scene.newCitizenId();
        String one = scene.row(me, 0);
        String two = scene.row(me, 0);
        String theirs = scene.row(other, 0);
        scene.prepared().asked();

        // When
        scene.decide(scene.citizen(other), me, "CLOSE").then().statusCode(404);
        scene.decide(scene.citizen(me), me, "KEEP")
                .then()
                .statusCode(200)
                .body("accounts.state", contains("KEEP_REQUESTED", "KEEP_REQUESTED"));

        // Then
        assertEquals("DECISION_PENDING", scene.state(theirs));
        consent(scene.account(one), "keep-consent.proven.v1");
        consent(scene.account(two), "keep-consent.not-proven.v1");
        scene.awaitState(one, "KEPT");
        scene.awaitState(two, "READY");
        assertEquals("PROHIBITED_OPENING", scene.account(two).get("ground"));
        Scene.post(
                        Scene.CO,
                        "/api/v1/holders/" + scene.cases.get(other) + "/decision",
                        Map.of("decision", "CLOSE", "version", 999))
                .then()
                .statusCode(422);
        Scene.post(
                        Scene.CO,
                        "/api/v1/holders/" + scene.cases.get(other) + "/decision",
                        Map.of("decision", "CLOSE", "version", 999, "onBehalf", Map.of("confirmation", "FINGERPRINT")))
                .then()
                .statusCode(409)
                .body("code", equalTo("stale-version"));
    }

    @Test
    void shouldCloseByDefaultOnlyAfterTwoAttemptsAndSevenDaysAndByTwoPersons() {
        // Given
        Scene scene = new Scene();
        String number = scene.row(Scene.newCitizenId(), 0);
        scene.prepared().asked();
        Map<String, Object> incident = Map.of("incidentId", scene.incident);
        Scene.post(Scene.CC, "/api/v1/default-closures", incident).then().statusCode(422);

        // When
        clock.advance(Duration.ofDays(3));
        await().until(() -> Integer.valueOf(2).equals(scene.account(number).get("askAttempt")));
        Scene.post(Scene.CC, "/api/v1/default-closures", incident).then().statusCode(422);
        clock.advance(Duration.ofDays(4));
        String order = Scene.post(Scene.CC, "/api/v1/default-closures", incident)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertEquals("DECISION_PENDING", scene.state(number));
        Scene.post(Scene.BKA, "/api/v1/default-closures/" + order + "/approve", Map.of())
                .then()
                .statusCode(200);

        // Then
        scene.awaitState(number, "READY");
        assertEquals("PROHIBITED_OPENING", scene.account(number).get("ground"));
    }

    @Test
    void shouldNameEachHolderOnceWhoNeverComplained() {
        // Given: two never complained, one of them holds two accounts; one complained, one was found outside the window
        Scene scene = new Scene();
        String silent = Scene.newCitizenId();
        String withTwo = Scene.newCitizenId();
        String complained = Scene.newCitizenId();
        scene.row(silent, 0);
        scene.row(withTwo, 0);
        scene.row(complained, 0);
        scene.row(withTwo, 0);
        scene.row(Scene.newCitizenId(), 0);
        scene.rows.getLast().put("openedAt", "2023-08-09T04:15:00Z");
        scene.openCase(complained, true);
        scene.prepared();

        // When
        List<Map<String, Object>> first = unheard(scene, "&limit=1").path("items");
        String next = unheard(scene, "&limit=1").path("next");
        Response second = unheard(scene, "&limit=1&after=" + next);

        // Then
        assertEquals(1, first.size());
        second.then().body("items.size()", equalTo(1)).body("next", nullValue());
        unheard(scene, "")
                .then()
                .body("items.size()", equalTo(2))
                .body("items.collect { it.accounts.size() }", containsInAnyOrder(1, 2))
                .body("items[0].accounts[0].accountNumber", nullValue());
        unheard(scene, "&state=DECISION_PENDING").then().body("items.size()", equalTo(0));
        given().auth()
                .oauth2(TestIssuer.officer("co-2", "CO", "UBND-19435", "19435"))
                .get("/api/v1/holders/never-complained?incidentId=" + scene.incident)
                .then()
                .body("items.size()", equalTo(0));
        given().auth()
                .oauth2(Scene.CO)
                .get("/api/v1/holders/never-complained")
                .then()
                .statusCode(422)
                .body("violations.field", contains("incidentId"));

        // When: one of them complains after all
        scene.openCase(silent, true);
        await().until(() -> ((List<?>) unheard(scene, "").path("items")).size() == 1);
    }

    private static Response unheard(Scene scene, String more) {
        return given().auth()
                .oauth2(Scene.CO)
                .get("/api/v1/holders/never-complained?incidentId=" + scene.incident + more);
    }

    private Response proposals(Scene scene) {
        return given().auth().oauth2(Scene.CO).get("/api/v1/inquiries?state=PROPOSED&incidentId=" + scene.incident);
    }

    private static void consent(Map<String, Object> account, String type) {
        Topics.send(
                "consent.record.events",
                (String) account.get("caseId"),
                type,
                Scene.text(Map.of("recordId", UUID.randomUUID(), "accountId", account.get("id"))));
    }

    private static void refused(byte[] body, String signature, String code) {
        given().auth()
                .oauth2(Scene.BK)
                .contentType("application/json")
                .headers(signature == null ? Map.of() : Map.of("X-JWS-Signature", signature))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(LISTS)
                .then()
                .statusCode(401)
                .body("code", equalTo(code));
    }
}
