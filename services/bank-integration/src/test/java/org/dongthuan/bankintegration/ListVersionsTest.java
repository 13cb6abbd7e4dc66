package org.dongthuan.bankintegration;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.junit.jupiter.api.Test;

/** A bank corrects its list: what follows row by row, and what is never undone by it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(BankWorld.class)
class ListVersionsTest {

    private static final String LISTS = "/api/v1/account-lists";

    TestBank bank;

    @Test
    void shouldTakeOverCorrectionsBeforeSendingAndKeepEverythingElseToBeExplained() {
        // Given: one closure is under way, the others are not
        Scene scene = new Scene();
        String same = scene.row(Scene.newCitizenId(), 0);
        String renamed = scene.row(Scene.newCitizenId(), 500);
        String otherHolder = scene.row(Scene.newCitizenId(), 0);
        String leftOut = scene.row(Scene.newCitizenId(), 0);
        String holderOfSent = Scene.newCitizenId();
        String sent = scene.row(holderOfSent, 0);
        scene.prepared().asked();
        scene.decide(scene.citizen(holderOfSent), holderOfSent, "CLOSE").then().statusCode(200);
        scene.ordered();
        scene.awaitState(sent, "SENT");

        // When
        corrected(scene, renamed).put("fullName", "Hồ Thị Thử Hai");
        corrected(scene, renamed).put("balance", 0);
        corrected(scene, otherHolder).put("citizenId", Scene.newCitizenId());
        corrected(scene, sent).put("balance", 70_000);
        scene.rows.remove(corrected(scene, leftOut));
        String added = scene.row(Scene.newCitizenId(), 0);
        String list = loaded(scene, 2).statusCode(201).extract().path("id");

        // Then
        assertEquals(
                Map.of(
                        same, "SAME - -",
                        renamed, "CHANGED FULL_NAME,BALANCE FULL_NAME,BALANCE",
                        otherHolder, "CHANGED CITIZEN_ID -",
                        leftOut, "REMOVED - -",
                        sent, "CHANGED BALANCE -",
                        added, "ADDED - -"),
                changes(list));
        assertEquals("SENT", scene.state(sent));
        assertEquals("DECISION_PENDING", scene.state(leftOut));
        assertEquals("Hồ Thị Thử Hai", scene.account(renamed).get("holderName"));
        assertEquals(0, scene.account(renamed).get("balance"));
        assertEquals(0, scene.account(sent).get("balance"));
        diff(Scene.CC, list, "?open=true")
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items.kind", containsInAnyOrder("REMOVED", "CHANGED", "CHANGED"))
                .body("list.changes.SAME", equalTo(1))
                .body("list.toExplain", equalTo(3));
    }

    @Test
    void shouldShowValuesOnlyToWhomAnAccountShowsThem() {
        Scene scene = new Scene();
        String number = scene.row(Scene.newCitizenId(), 500);
        scene.loadList().then().statusCode(201);
        corrected(scene, number).put("balance", 900);
        String list = loaded(scene, 2).extract().path("id");

        diff(Scene.BK, list, "").body("items[0].said.balance", equalTo(900)).body("list.balance", equalTo(900));
        diff(Scene.CO, list, "")
                .body("items[0].fields", contains("BALANCE"))
                .body("items[0].said.balance", nullValue())
                .body("items[0].said.hasBalance", equalTo(true))
                .body("list.balance", nullValue());
        diff(Scene.SB, list, "")
                .body("items[0].said.holderName", equalTo("H.T.T."))
                .body("items[0].said.hasBalance", nullValue());
        diff(TestIssuer.officer("co-2", "CO", "UBND-19435", "19435"), list, "").statusCode(404);
        diff(Scene.OTHER_BK, list, "").statusCode(404);
    }

    @Test
    void shouldBalanceWithTheNewestVersionAndCountApartWhatItLeftOut() {
        // Given
        Scene scene = new Scene();
        scene.row(Scene.newCitizenId(), 0);
        String leftOut = scene.row(Scene.newCitizenId(), 0);
        scene.loadList().then().statusCode(201);
        totals(scene).body("accounts", equalTo(2)).body("leftOut", equalTo(Map.of()));

        // When
        scene.rows.remove(corrected(scene, leftOut));
        String list = loaded(scene, 2).extract().path("id");

        // Then
        totals(scene)
                .body("accounts", equalTo(1))
                .body("holders", equalTo(1))
                .body("states.IDENTIFIED", equalTo(1))
                .body("leftOut", equalTo(Map.of("IDENTIFIED", 1)))
                .body("toExplain", equalTo(1))
                .body("accountsBalance", equalTo(true))
                .body("lists.newest", contains(false, true));
        explained(Scene.CO, list, idOf(scene, leftOut)).statusCode(200).body("toExplain", equalTo(0));
        totals(scene).body("toExplain", equalTo(0)).body("leftOut", equalTo(Map.of("IDENTIFIED", 1)));
    }

    @Test
    void shouldOrderNothingAboutAnAccountThatIsToBeExplained() {
        // Given: its holder wants it closed, and then the bank's list no longer names it
        Scene scene = new Scene();
        String holder = Scene.newCitizenId();
        String leftOut = scene.row(holder, 0);
        scene.row(Scene.newCitizenId(), 0);
        scene.prepared().asked();
        scene.decide(scene.citizen(holder), holder, "CLOSE").then().statusCode(200);
        scene.rows.remove(corrected(scene, leftOut));
        String list = loaded(scene, 2).extract().path("id");

        // Then
        Scene.post(Scene.CO, "/api/v1/closure-orders", Map.of("incidentId", scene.incident))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("accounts-ready"));
        explained(Scene.CO, list, idOf(scene, leftOut)).statusCode(200);
        scene.ordered();
        scene.awaitState(leftOut, "SENT");
    }

    @Test
    void shouldLeaveOutOfAnOrderWhatALaterListPutsAQuestionTo() {
        // Given: proposed, and then the bank's list no longer names one of the two
        Scene scene = new Scene();
        List<String> holders = List.of(Scene.newCitizenId(), Scene.newCitizenId());
        String leftOut = scene.row(holders.getFirst(), 0);
        String stays = scene.row(holders.getLast(), 0);
        scene.prepared().asked();
        holders.forEach(holder ->
                scene.decide(scene.citizen(holder), holder, "CLOSE").then().statusCode(200));
        String order = Scene.post(Scene.CO, "/api/v1/closure-orders", Map.of("incidentId", scene.incident))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        scene.rows.remove(corrected(scene, leftOut));
        String list = loaded(scene, 2).extract().path("id");

        // When
        Scene.approved(order);
        scene.awaitState(stays, "SENT");

        // Then: skipped, still to be closed, and ordered anew by those who know why
        given().auth()
                .oauth2(Scene.CO)
                .get("/api/v1/closure-orders/" + order)
                .then()
                .body("items", equalTo(Map.of("SENT", 1, "SKIPPED", 1)));
        scene.awaitState(leftOut, "READY");
        explained(Scene.CO, list, idOf(scene, leftOut)).statusCode(200);
        scene.ordered();
        scene.awaitState(leftOut, "SENT");
    }

    @Test
    void shouldTakeExplanationsOfDifferencesOnlyAndKeepWhoGaveThem() {
        // Given
        Scene scene = new Scene();
        String same = scene.row(Scene.newCitizenId(), 0);
        String leftOut = scene.row(Scene.newCitizenId(), 0);
        scene.loadList().then().statusCode(201);
        String id = idOf(scene, leftOut);
        scene.rows.remove(corrected(scene, leftOut));
        String list = loaded(scene, 2).extract().path("id");

        // When
        explained(Scene.CO, list, id, idOf(scene, same))
                .statusCode(422)
                .body("violations.field", contains("accountIds[1]"))
                .body("violations.rule", contains("to-explain"));
        explained(Scene.BK, list, id).statusCode(403);
        explained(TestIssuer.officer("co-2", "CO", "UBND-19435", "19435"), list, id)
                .statusCode(404);
        diff(Scene.CO, list, "?open=true").body("items", hasSize(1));
        explained(Scene.CO, list, id).statusCode(200);

        // Then
        diff(Scene.CO, list, "?open=true").body("items", hasSize(0));
        diff(Scene.BK, list, "?kind=REMOVED")
                .body("items[0].state", equalTo("EXPLAINED"))
                .body("items[0].reasonCode", equalTo("LEFT_OUT_BY_MISTAKE"))
                .body("items[0].explainedOrg", equalTo("UBND-19432"))
                .body("items[0].explainedAt", notNullValue());
    }

    @Test
    void shouldLetALaterVersionTakeTheDifferenceBack() {
        // Given
        Scene scene = new Scene();
        scene.row(Scene.newCitizenId(), 0);
        String number = scene.row(Scene.newCitizenId(), 0);
        scene.loadList().then().statusCode(201);
        Map<String, Object> row = corrected(scene, number);
        scene.rows.remove(row);
        String second = loaded(scene, 2).extract().path("id");

        // When
        scene.rows.add(row);
        String third = loaded(scene, 3).statusCode(201).extract().path("id");

        // Then
        diff(Scene.CO, third, "?kind=ADDED").body("items[0].state", equalTo("NOTHING_TO_EXPLAIN"));
        diff(Scene.CO, second, "?kind=REMOVED").body("items[0].state", equalTo("OVERTAKEN"));
        explained(Scene.CO, second, idOf(scene, number)).statusCode(422);
        totals(scene).body("accounts", equalTo(2)).body("toExplain", equalTo(0));
    }

    @Test
    void shouldTakeNoVersionTwiceNoneLateAndNoneWithWrongTotals() {
        // Given
        Scene scene = new Scene();
        scene.row(Scene.newCitizenId(), 0);
        String late = scene.row(Scene.newCitizenId(), 0);
        Map<String, Object> onlyInTheFirst = corrected(scene, late);
        scene.rows.remove(onlyInTheFirst);
        loaded(scene, 2).statusCode(201);

        // When: the first version was long on its way
        scene.rows.add(onlyInTheFirst);
        loaded(scene, 1).statusCode(409).body("code", equalTo("wrong-state"));

        // Then
        loaded(scene, 2).statusCode(409);
        Map<String, Object> third = scene.list(3);
        third.put("checkSums", Map.of("count", 2, "balance", 1));
        Scene.signed(LISTS, third).then().statusCode(422).body("violations.field", contains("checkSums.balance"));
        Map<String, Object> elsewhere = new LinkedHashMap<>(scene.list(3));
        elsewhere.put("incidentId", new Scene().incident);
        Scene.signed(LISTS, elsewhere).then().statusCode(422).body("violations.rule", contains("list-in-one-incident"));
        totals(scene).body("accounts", equalTo(1)).body("lists.version", contains(2));
        assertEquals(1, scene.accounts(Scene.CO).size());
        assertNull(given().auth()
                .oauth2(Scene.CO)
                .get(LISTS + "?incidentId=" + scene.incident)
                .path("items[0].changes"));
    }

    @Test
    void shouldPageTheDifference() {
        Scene scene = new Scene();
        for (int i = 0; i < 3; i++) {
            scene.row(Scene.newCitizenId(), 0);
        }
        scene.loadList().then().statusCode(201);
        String list = loaded(scene, 2).extract().path("id");
        Response first = diff(Scene.CO, list, "?limit=2")
                .body("items", hasSize(2))
                .extract()
                .response();
        diff(Scene.CO, list, "?limit=2&after=" + first.path("next"))
                .body("items", hasSize(1))
                .body("next", nullValue());
    }

    private static ValidatableResponse loaded(Scene scene, int version) {
        return Scene.signed(LISTS, scene.list(version)).then();
    }

    private static Map<String, Object> corrected(Scene scene, String number) {
        return scene.rows.stream()
                .filter(row -> number.equals(row.get("accountNumber")))
                .findFirst()
                .orElseThrow();
    }

    private static ValidatableResponse diff(String token, String list, String query) {
        return given().auth()
                .oauth2(token)
                .get(LISTS + "/" + list + "/diff" + query)
                .then();
    }

    /** By account number: kind, fields, applied. */
    private static Map<String, String> changes(String list) {
        List<Map<String, Object>> items = diff(Scene.BK, list, "").extract().path("items");
        Map<String, String> changes = new LinkedHashMap<>();
        items.forEach(one -> changes.put(
                (String) ((Map<?, ?>) one.get("account")).get("accountNumber"),
                one.get("kind") + " " + words(one.get("fields")) + " " + words(one.get("applied"))));
        return changes;
    }

    private static String words(Object codes) {
        List<?> words = (List<?>) codes;
        return words.isEmpty()
                ? "-"
                : String.join(",", words.stream().map(String::valueOf).toList());
    }

    private static String idOf(Scene scene, String number) {
        return (String) scene.account(number).get("id");
    }

    private static ValidatableResponse explained(String token, String list, String... accounts) {
        return Scene.post(
                        token,
                        LISTS + "/" + list + "/explanations",
                        Map.of("accountIds", List.of(accounts), "reasonCode", "LEFT_OUT_BY_MISTAKE"))
                .then();
    }

    private static ValidatableResponse totals(Scene scene) {
        return given().auth()
                .oauth2(Scene.CC)
                .get("/api/v1/reconciliations/" + scene.incident)
                .then();
    }
}
