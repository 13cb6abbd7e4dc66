package org.dongthuan.bankintegration;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dongthuan.bankintegration.TestBank.Asked;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(BankWorld.class)
class OrderAndAccessTest {

    private static final String ORDERS = "/api/v1/closure-orders/";

    TestBank bank;

    @Inject
    MovableClock clock;

    @Test
    void shouldSendOnlyAfterTwoPersonsOfTwoOrganisationsSaidYes() {
        // Given
        Scene scene = new Scene();
        String number = scene.row(Scene.newCitizenId(), 0);
        scene.prepared().asked().decidedToClose();
        String order = Scene.post(Scene.CC, ORDERS, Map.of("incidentId", scene.incident))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        // When
        approve(Scene.CC, order).then().statusCode(200).body("state", equalTo("PROPOSED"));
        approve(Scene.CC, order).then().statusCode(422).body("code", equalTo("two-persons-required"));
        approve(TestIssuer.officer("cc-2", "CC", "UBND-19432", "19432"), order)
                .then()
                .statusCode(422);
        approve(TestIssuer.officer("cc-3", "CC", "UBND-19435", "19435"), order)
                .then()
                .statusCode(404);
        approve(Scene.BK, order).then().statusCode(403);
        assertEquals("READY", scene.state(number));
        approve(Scene.BKA, order).then().statusCode(200);

        // Then
        scene.awaitState(number, "SENT");
        approve(Scene.BKA, order).then().statusCode(409);
    }

    @Test
    void shouldLoseNothingWhileTheBankIsAwayAndStopAndResume() {
        // Given
        Scene scene = new Scene();
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            numbers.add(scene.row(Scene.newCitizenId(), 0));
        }
        scene.prepared().asked().decidedToClose();
        bank.setDown(true);
        String order = scene.ordered();
        await().until(() -> order(order).path("waitingFor") != null);

        // When
        Scene.post(Scene.CO, ORDERS + order + "/stop", Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("STOPPED"));
        bank.setDown(false);

        // Then
        await().during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(30))
                .until(() -> numbers.stream().allMatch(number -> "READY".equals(scene.state(number))));
        Scene.post(Scene.CO, ORDERS + order + "/resume", Map.of()).then().statusCode(200);
        numbers.forEach(number -> scene.awaitState(number, "SENT"));
        await().until(() -> "DONE".equals(order(order).path("state")));
        assertEquals(10, order(order).<Integer>path("items.SENT"));
        numbers.forEach(number -> assertEquals(1, distinctKeys(number)));
        Scene.post(Scene.CO, ORDERS + order + "/stop", Map.of()).then().statusCode(409);
    }

    @Test
    void shouldSendTheSameAgainWhenAnAnswerIsLostAndWhenTheBankStaysSilent() {
        // Given
        Scene scene = new Scene();
        String holder = Scene.newCitizenId();
        String number = scene.row(holder, 0);
        scene.prepared().asked().decidedToClose();
        bank.loseAnswers(true);
        scene.ordered();
        await().until(() -> bank.askedAbout(number).size() >= 1);
        assertEquals("READY", scene.state(number), "not SENT before the bank answered");
        scene.decide(scene.citizen(holder), holder, "KEEP").then().statusCode(409);

        // When
        bank.loseAnswers(false);
        scene.awaitState(number, "SENT");
        int before = bank.askedAbout(number).size();
        clock.advance(Duration.ofDays(3));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> bank.askedAbout(number).size() == before + 1);

        // Then
        assertEquals(1, distinctKeys(number));
        assertEquals(
                1, bank.askedAbout(number).stream().map(Asked::body).distinct().count());
        assertEquals("SENT", scene.state(number));
    }

    @Test
    void shouldNameWhatTheBankWillNotTake() {
        // Given
        Scene scene = new Scene();
        String number = scene.row(Scene.newCitizenId(), 0);
        scene.prepared().asked().decidedToClose();
        bank.refuse(number);

        // When
        String order = scene.ordered();

        // Then
        await().until(() -> "DONE".equals(order(order).path("state")));
        given().auth()
                .oauth2(Scene.CO)
                .get(ORDERS + order + "/items")
                .then()
                .body("items[0].state", equalTo("FAILED"))
                .body("items[0].reason", equalTo("account-unknown"));
        assertEquals("READY", scene.state(number));
    }

    @Test
    void shouldShowEachRoleWhatItMaySee() {
        Scene scene = new Scene();
        String holder = Scene.newCitizenId();
        String number = scene.row(holder, 140_000);
        scene.prepared();

        Map<String, Object> commune = scene.accounts(Scene.CO).getFirst();
        assertEquals(number.substring(number.length() - 4), commune.get("last4"));
        assertNull(commune.get("accountNumber"));
        assertNull(commune.get("balance"));
        assertEquals(true, commune.get("hasBalance"));
        assertTrue(commune.get("citizenId").toString().startsWith("*********"));
        Map<String, Object> police = scene.accounts(Scene.CP).getFirst();
        assertNull(police.get("hasBalance"));
        assertEquals(140_000, scene.account(number).get("balance"));
        Map<String, Object> supervisor = scene.accounts(TestIssuer.provincial("sb-1", "SB", "NHNN-45", "45"))
                .getFirst();
        assertFalse(supervisor.toString().contains("Thử"));
        assertNull(supervisor.get("hasBalance"));
        assertEquals(1, scene.accounts(scene.citizen(holder)).size());
        assertEquals(
                0,
                scene.accounts(TestIssuer.officer("co-9", "CO", "UBND-19435", "19435"))
                        .size());
        assertEquals(
                0, scene.accounts(TestIssuer.officer("bk-9", "BK", "NH-MX")).size());
    }

    private static io.restassured.response.Response approve(String token, String order) {
        return Scene.post(token, ORDERS + order + "/approve", Map.of());
    }

    private static io.restassured.response.Response order(String id) {
        return given().auth().oauth2(Scene.CO).get(ORDERS + id);
    }

    private long distinctKeys(String number) {
        return bank.askedAbout(number).stream().map(Asked::key).distinct().count();
    }
}
