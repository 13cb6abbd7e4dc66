package org.dongthuan.bankintegration;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.junit.jupiter.api.Test;

/** Two banks in one incident: each is asked about its own accounts and believed about no other's. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(BankWorld.class)
class TwoBanksTest {

    private static final String LISTS = "/api/v1/account-lists";
    private static final String CALLBACKS = "/bank/v1/callbacks";
    private static final String ORDERS = "/api/v1/closure-orders";

    TestBank bank;

    @Test
    void shouldTakeAListFromTheBankItIsOfOnly() {
        Scene scene = new Scene();
        scene.row(Scene.newCitizenId(), 0);
        Scene beside = scene.atTheOtherBank();
        beside.row(Scene.newCitizenId(), 0);
        byte[] theirs = Scene.bytes(beside.list(1));

        Scene.signedByOther(LISTS, theirs, Keys.BANK).then().statusCode(401).body("code", equalTo("signature-invalid"));
        Scene.signedByOther(LISTS, Scene.bytes(scene.list(1)), Keys.OTHER_BANK)
                .then()
                .statusCode(422)
                .body("violations.rule", hasItem("own-organisation"));
        given().auth()
                .oauth2(TestIssuer.officer("bk-9", "BK", "NH-MX"))
                .contentType("application/json")
                .header("X-JWS-Signature", Keys.signByOtherBank(theirs))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(theirs)
                .post(LISTS)
                .then()
                .statusCode(403);
        assertEquals(List.of(), scene.accounts(Scene.CO));
        beside.loadList().then().statusCode(201);
        assertEquals("NH-HV", scene.accounts(Scene.CO).getFirst().get("bankOrg"));
    }

    @Test
    void shouldTakeAnAnswerForAnotherBanksAccountForOneToNothing() {
        // Given
        Scene scene = new Scene();
        String number = scene.row(Scene.newCitizenId(), 0);
        scene.prepared().asked().decidedToClose().ordered();
        scene.awaitState(number, "SENT");
        String request = requestId(bank, number);

        // When
        Response known = answeredByOther(Scene.closed(request, 1));
        Response unknown = answeredByOther(Scene.closed(UUID.randomUUID().toString(), 1));

        // Then
        known.then().statusCode(404);
        unknown.then().statusCode(404);
        assertEquals(unknown.<String>path("detail"), known.path("detail"));
        assertEquals("SENT", scene.state(number));
        Scene.send(Scene.closed(request, 1)).then().statusCode(202);
        assertEquals("CLOSED_REPORTED", scene.state(number));
    }

    @Test
    void shouldOrderOneBanksAccountsAndHoldThemAgainstItsOwnBooks() {
        // Given
        Scene scene = new Scene();
        String number = scene.row(Scene.newCitizenId(), 0);
        scene.prepared();
        Scene beside = scene.atTheOtherBank();
        String theirs = beside.row(Scene.newCitizenId(), 0);
        beside.prepared().asked();
        scene.decidedToClose();
        beside.decidedToClose();

        // When
        Scene.post(Scene.CO, ORDERS, Map.of("incidentId", scene.incident))
                .then()
                .statusCode(422)
                .body("violations[0].rule", equalTo("one-bank"))
                .body("violations[0].message", containsString("NH-HV, NH-TG"));
        Scene.post(Scene.CO, ORDERS, Map.of("incidentId", scene.incident, "bankOrg", "NH-MX"))
                .then()
                .statusCode(422)
                .body("violations[0].rule", equalTo("bank-known"));
        String order = beside.ordered();

        // Then
        beside.awaitState(theirs, "SENT");
        assertEquals("READY", scene.state(number));
        assertTrue(bank.askedAbout(theirs).isEmpty());
        assertEquals(1, bank.other().askedAbout(theirs).size());
        assertTrue(bank.other().askedAbout(theirs).getFirst().rightlySigned());
        given().auth().oauth2(Scene.BKA).get(ORDERS + "/" + order).then().statusCode(404);
        bank.bookSays(theirs, "CLOSED");
        answeredByOther(Scene.closed(requestId(bank.other(), theirs), 1)).then().statusCode(202);
        bank.other().bookSays(theirs, "CLOSED");
        beside.awaitState(theirs, "VERIFIED");
        scene.ordered();
        scene.awaitState(number, "SENT");
    }

    @Test
    void shouldEndASearchOnlyWhenEveryBankHasAnswered() {
        // Given
        Scene scene = new Scene();
        scene.row(Scene.newCitizenId(), 0);
        scene.loadList().then().statusCode(201);
        Scene beside = scene.atTheOtherBank();
        beside.row(Scene.newCitizenId(), 0);
        beside.loadList().then().statusCode(201);
        bank.other().setDown(true);
        String unlisted = Scene.newCitizenId();
        scene.openCase(unlisted, true);
        bank.knows(scene.persons.get(unlisted).toString(), unlisted);

        // When
        await().until(() -> inquiry(scene, "NH-TG", "state").equals("PROPOSED"));
        assertEquals("PENDING", inquiry(scene, "NH-HV", "state"));

        // Then
        confirmed(scene).then().statusCode(422).body("violations[0].rule", equalTo("every-bank-answered"));
        bank.other().setDown(false);
        await().until(() -> inquiry(scene, "NH-HV", "state").equals("PROPOSED"));
        confirmed(scene).then().statusCode(200).body("state", equalTo("CONFIRMED"));
        await().until(() -> inquiry(scene, "NH-HV", "state").equals("SUPERSEDED"));
    }

    private static Response confirmed(Scene scene) {
        return Scene.post(Scene.CO, "/api/v1/inquiries/" + inquiry(scene, "NH-TG", "id") + "/confirm", Map.of());
    }

    private static String inquiry(Scene scene, String org, String field) {
        String value = given().auth()
                .oauth2(Scene.CO)
                .get("/api/v1/inquiries?incidentId=" + scene.incident)
                .path("items.find { it.bankOrg == '" + org + "' }." + field);
        return value == null ? "" : value;
    }

    private static Response answeredByOther(Map<String, Object> callback) {
        callback.put("bankOrg", "NH-HV");
        return Scene.signedByOther(CALLBACKS, Scene.bytes(callback), Keys.OTHER_BANK);
    }

    private static String requestId(TestBank asked, String number) {
        return asked.askedAbout(number).getLast().body().path("requestId").asText();
    }
}
