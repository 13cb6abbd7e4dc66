package org.dongthuan.bankintegration;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dongthuan.testing.RealParts;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** Against the real bank sandbox: both sides of the contract in one run. Left out where the sandbox is not built. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
// For this class only: the others talk to the test bank.
@QuarkusTestResource(value = SandboxWorld.class, restrictToAnnotatedClass = true)
class SandboxTest {

    private static final Logger LOG = Logger.getLogger(SandboxTest.class);
    private static final int ACCOUNTS = Integer.getInteger("sandbox.accounts", 60);

    @Inject
    MovableClock clock;

    @Test
    void shouldCloseEveryAccountExactlyOnceAtTheSandbox() {
        // Given
        String bank = sandbox();
        Scene scene = new Scene();
        List<String> numbers = IntStream.range(0, ACCOUNTS)
                .mapToObj(i -> scene.row(Scene.newCitizenId(), 0))
                .toList();
        inTheBooks(scene.rows);

        // When
        long start = System.nanoTime();
        sendsList(scene, Map.of()).body("platformStatus", equalTo(201));
        LOG.infof("list of %d rows in %d ms", ACCOUNTS, (System.nanoTime() - start) / 1_000_000);
        scene.rows.forEach(row -> scene.openCase((String) row.get("citizenId"), false));
        scene.asked();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> scene.accounts(Scene.CO).stream().allMatch(a -> a.get("caseId") != null));
        scene.decidedToClose();
        start = System.nanoTime();
        scene.ordered();

        // Then
        await().atMost(Duration.ofSeconds(120)).until(() -> total(scene, "VERIFIED") == numbers.size());
        LOG.infof("%d closures verified in %d ms", ACCOUNTS, (System.nanoTime() - start) / 1_000_000);
        control().get(bank + "/sandbox/v1/effects/summary").then().body("accountsClosedRepeatedly", equalTo(0));
    }

    @Test
    void shouldCompareWhatTheBankCorrectsInASecondVersion() {
        // Given: opened the day before, so that the list names nobody else's accounts
        sandbox();
        Scene scene = new Scene();
        String same = scene.row(Scene.newCitizenId(), 0);
        String poorer = scene.row(Scene.newCitizenId(), 140_000);
        String leftOut = scene.row(Scene.newCitizenId(), 0);
        String missing = scene.row(Scene.newCitizenId(), 0);
        scene.rows.forEach(row -> row.put("openedAt", "2023-08-07T02:00:00Z"));
        Map<String, Object> window = Map.of("windowFrom", "2023-08-07T00:00:00Z", "windowTo", "2023-08-08T00:00:00Z");
        inTheBooks(scene.rows.subList(0, 3));
        sendsList(scene, window).body("platformStatus", equalTo(201));

        // When
        inTheBooks(scene.rows.subList(3, 4));
        Map<String, Object> second = new HashMap<>(window);
        second.put("version", 2);
        second.put("leaveOut", List.of(leftOut));
        second.put("corrections", List.of(Map.of("accountNumber", poorer, "balance", 0)));
        sendsList(scene, second).body("platformStatus", equalTo(201)).body("rows", equalTo(3));
        second.put("version", 3);
        second.put("wrongCount", true);
        sendsList(scene, second).body("platformStatus", equalTo(422));

        // Then
        String list = given().auth()
                .oauth2(Scene.BK)
                .get("/api/v1/account-lists?incidentId=" + scene.incident)
                .then()
                .body("items.version", contains(2, 1))
                .extract()
                .path("items[0].id");
        List<Map<String, Object>> changes = given().auth()
                .oauth2(Scene.BK)
                .get("/api/v1/account-lists/" + list + "/diff")
                .path("items");
        Map<Object, Object> kinds = new HashMap<>();
        changes.forEach(one -> kinds.put(((Map<?, ?>) one.get("account")).get("accountNumber"), one.get("kind")));
        assertEquals(Map.of(same, "SAME", poorer, "CHANGED", leftOut, "REMOVED", missing, "ADDED"), kinds);
    }

    @Test
    void shouldCloseOnceHoweverLateTwiceOrOverlappingTheBankAnswers() {
        // Given: each bank of experience has met one of these
        sandbox();
        Scene scene = new Scene();
        String lateAfterAResend = scene.row(Scene.newCitizenId(), 0);
        String silentForHours = scene.row(Scene.newCitizenId(), 0);
        String answeredTwice = scene.row(Scene.newCitizenId(), 0);
        String doneButAnswerLost = scene.row(Scene.newCitizenId(), 0);
        scene.rows.forEach(row -> row.put("openedAt", "2023-08-06T02:00:00Z"));
        inTheBooks(scene.rows);
        behaves(
                script(lateAfterAResend, "SILENT", "LATE:PT2S"),
                script(silentForHours, "LATE:PT6S"),
                script(answeredTwice, "ANSWER_TWICE"),
                script(doneButAnswerLost, "SILENT_BUT_CLOSES"));
        sendsList(scene, Map.of("windowFrom", "2023-08-06T00:00:00Z", "windowTo", "2023-08-07T00:00:00Z"))
                .body("platformStatus", equalTo(201));
        scene.rows.forEach(row -> scene.openCase((String) row.get("citizenId"), false));
        scene.asked();
        await().until(() -> scene.accounts(Scene.CO).stream().allMatch(a -> a.get("caseId") != null));
        scene.decidedToClose();

        // When: the bank takes all four and answers for one; days later the others are asked again
        scene.ordered();
        scene.awaitState(answeredTwice, "VERIFIED");
        assertEquals("SENT", scene.state(lateAfterAResend));
        assertEquals("SENT", scene.state(doneButAnswerLost));
        clock.advance(Duration.ofDays(4));

        // Then
        for (String number : List.of(lateAfterAResend, silentForHours, doneButAnswerLost)) {
            await(number)
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> List.of("VERIFIED", "NOTIFIED").contains(scene.state(number)));
        }
        scene.rows.forEach(row -> {
            Map<String, Object> effects = effects((String) row.get("accountNumber"));
            assertEquals(1, effects.get("closeEffects"));
            assertEquals(1, effects.get("distinctKeys"));
        });
        assertEquals(2, effects(lateAfterAResend).get("requestsReceived"));
        assertEquals(2, effects(doneButAnswerLost).get("requestsReceived"));
    }

    private static Map<String, Object> script(String number, String... answers) {
        return Map.of("accountNumber", number, "answers", List.of(answers));
    }

    @SafeVarargs
    private static void behaves(Map<String, Object>... scripts) {
        control()
                .body(Map.of("default", "ACK_THEN_CLOSE", "accounts", List.of(scripts)))
                .put(address() + "/sandbox/v1/scripts")
                .then()
                .statusCode(204);
    }

    /** What the bank's own books say was done to an account. */
    private static Map<String, Object> effects(String number) {
        return control()
                .get(address() + "/sandbox/v1/effects?limit=1000")
                .path("items.find { it.accountNumber == '" + number + "' }");
    }

    /** Address of the sandbox, once it is there. */
    private static String sandbox() {
        assumeTrue(Files.exists(SandboxWorld.JAR), "build infra/bank-sandbox first");
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> given().get(address() + "/q/health/ready").statusCode() == 200);
        return address();
    }

    private static String address() {
        return System.getProperty("bank-integration-test.sandbox");
    }

    private static void inTheBooks(List<Map<String, Object>> rows) {
        List<Map<String, Object>> held = new ArrayList<>();
        rows.forEach(row -> {
            Map<String, Object> account = new HashMap<>(row);
            account.remove("rowNo");
            account.put("placeCode", "19432");
            held.add(account);
        });
        control()
                .body(Map.of("accounts", held))
                .post(address() + "/sandbox/v1/accounts")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse sendsList(Scene scene, Map<String, Object> otherwise) {
        Map<String, Object> order = new HashMap<>(Map.of(
                "listId",
                "TG-" + scene.incident,
                "incidentId",
                scene.incident,
                "windowFrom",
                "2023-08-08T00:00:00Z",
                "windowTo",
                "2023-08-09T04:15:00Z",
                "placeCode",
                "19432"));
        order.putAll(otherwise);
        return control()
                .body(order)
                .post(address() + "/sandbox/v1/account-lists")
                .then()
                .statusCode(200);
    }

    private static int total(Scene scene, String state) {
        return given().auth()
                .oauth2(Scene.CO)
                .get("/api/v1/reconciliations/" + scene.incident)
                .path("states." + state);
    }

    private static RequestSpecification control() {
        return given().auth().oauth2(SandboxWorld.CONTROL).contentType("application/json");
    }
}
