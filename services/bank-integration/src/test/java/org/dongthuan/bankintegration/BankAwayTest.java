package org.dongthuan.bankintegration;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dongthuan.bankintegration.TestBank.Asked;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A bank that is away holds up nobody else, loses nothing, and is not hammered. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(BankWorld.class)
class BankAwayTest {

    private static final int ACCOUNTS = 12;
    private static final String ADM = TestIssuer.officer("adm-1", "ADM", "DT-OPS");

    TestBank bank;

    @Inject
    MovableClock clock;

    @AfterEach
    void everybodyIsThere() {
        bank.other().setDown(false);
        bank.other().setSilent(false);
        await().until(() -> "UP".equals(line("NH-HV").get("state")));
    }

    @Test
    void shouldFinishOneBanksOrderWhileAnotherSaysNothing() {
        // Given: one incident, a bank that answers and one that takes connections and is silent
        Scene scene = new Scene();
        List<String> numbers = rows(scene);
        scene.prepared();
        Scene beside = scene.atTheOtherBank();
        List<String> waiting = rows(beside);
        beside.prepared().asked();
        scene.decidedToClose();
        beside.decidedToClose();
        bank.other().setSilent(true);
        bank.other().turnedAway().clear();

        // When: the order that has to wait comes first
        String stuck = beside.ordered();
        await().until(() -> !bank.other().turnedAway().isEmpty());
        String free = scene.ordered();

        // Then
        await().atMost(Duration.ofSeconds(20))
                .until(() -> "DONE".equals(order(free).path("state")));
        numbers.forEach(number -> assertEquals("SENT", scene.state(number)));
        await().until(() -> "AWAY".equals(line("NH-HV").get("state")));
        await().until(() -> order(stuck).path("waitingFor") != null);
        given().auth()
                .oauth2(Scene.CC)
                .get("/api/v1/banks")
                .then()
                .body("items.org", contains("NH-HV", "NH-SN", "NH-TG"))
                .body("items[0].queued.closures", greaterThanOrEqualTo(ACCOUNTS))
                .body("items[0].since", notNullValue())
                .body("items[0].reason", equalTo("bank-unreachable"))
                .body("items[2].state", equalTo("UP"))
                .body("items[2].lastAnswerAt", notNullValue());
        bank.other().setSilent(false);
        waiting.forEach(number -> beside.awaitState(number, "SENT"));
    }

    @Test
    void shouldSendEverythingOnceWhenTheBankIsBackAfterDays() {
        // Given
        Scene beside = new Scene().atTheOtherBank();
        List<String> numbers = rows(beside);
        beside.prepared().asked().decidedToClose();
        bank.other().setDown(true);
        String order = beside.ordered();
        await().until(() -> "AWAY".equals(line("NH-HV").get("state")));

        // When: days go by, in which it is tried now and then and not hammered
        clock.advance(Duration.ofDays(4));
        bank.other().turnedAway().clear();
        await().during(Duration.ofSeconds(4)).atMost(Duration.ofSeconds(6)).until(() -> true);
        int tried = bank.other().turnedAway().size();
        assertTrue(tried >= 1 && tried <= 10, "tried " + tried + " times in four seconds");
        assertTrue(numbers.stream().allMatch(number -> "READY".equals(beside.state(number))));
        bank.other().setDown(false);

        // Then
        numbers.forEach(number -> beside.awaitState(number, "SENT"));
        await().until(() -> "DONE".equals(order(order).path("state")));
        for (String number : numbers) {
            List<Asked> asked = bank.other().askedAbout(number);
            assertEquals(1, asked.size());
            assertEquals(
                    beside.account(number).get("id") + ":1", asked.getFirst().key());
        }
    }

    @Test
    void shouldWaitAsLongAsABusyBankAsks() {
        // Given
        Scene beside = new Scene().atTheOtherBank();
        List<String> numbers = rows(beside);
        beside.prepared().asked().decidedToClose();
        bank.other().turnedAway().clear();
        Duration busy = Duration.ofSeconds(5);
        Instant from = Instant.now();
        bank.other().busyFor(busy);

        // When
        beside.ordered();
        numbers.forEach(number -> beside.awaitState(number, "SENT"));

        // Then: only what was already under way when the first answer came
        List<Instant> refused = bank.other().turnedAway();
        assertTrue(Instant.now().isAfter(from.plus(busy)));
        assertTrue(
                refused.stream().allMatch(at -> at.isBefore(refused.getFirst().plusSeconds(2))),
                "asked again too early: " + refused);
        assertEquals("UP", line("NH-HV").get("state"), "busy is not away");
    }

    @Test
    void shouldShowABankItselfOnlyAndTheAdministratorNoCases() {
        given().auth().oauth2(Scene.OTHER_BK).get("/api/v1/banks").then().body("items.org", contains("NH-HV"));
        given().auth()
                .oauth2(ADM)
                .get("/api/v1/banks")
                .then()
                .statusCode(200)
                .body("items.org", contains("NH-HV", "NH-SN", "NH-TG"))
                .body("items[0].offers", hasItems("CLOSURE", "AMENDMENT", "INQUIRY", "STATUS_REPORT"));
    }

    private static List<String> rows(Scene scene) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < ACCOUNTS; i++) {
            numbers.add(scene.row(Scene.newCitizenId(), 0));
        }
        return numbers;
    }

    private static java.util.Map<String, Object> line(String org) {
        return given().auth().oauth2(ADM).get("/api/v1/banks").path("items.find { it.org == '" + org + "' }");
    }

    private static Response order(String id) {
        return given().auth().oauth2(Scene.CO).get("/api/v1/closure-orders/" + id);
    }
}
