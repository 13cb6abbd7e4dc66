package org.dongthuan.bankintegration;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dongthuan.testing.EventExamples;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.dongthuan.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(BankWorld.class)
class ClosureSampleTest {

    private static final String SAMPLES = "/api/v1/closure-samples/";

    TestBank bank;

    @Test
    void shouldDrawWhatAnybodyCanDrawAgain() {
        // Given
        Scene scene = closed(5, 1);
        Scene.post(Scene.SB, SAMPLES, Map.of("incidentId", scene.incident, "size", 6, "seed", Scene.SEED))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("closures-enough"));
        Scene.post(Scene.SB, SAMPLES, Map.of("incidentId", scene.incident, "size", 0, "seed", "short"))
                .then()
                .statusCode(422)
                .body("violations.field", containsInAnyOrder("size", "seed"));

        // When
        String id = scene.drawn(2);

        // Then
        List<String> population = read(Scene.SB, id + "/population").extract().path("items");
        assertEquals(5, population.size());
        String digest =
                sha256(population.stream().sorted().map(one -> one + "\n").collect(Collectors.joining()));
        List<String> again = population.stream()
                .sorted(Comparator.comparing(one -> sha256(Scene.SEED + "\n" + digest + "\n" + one)))
                .limit(2)
                .toList();
        assertEquals(again, drawn(id));
        read(Scene.SB, id)
                .body("population", equalTo(5))
                .body("populationDigest", equalTo(digest))
                .body("state", equalTo("OPEN"));
    }

    @Test
    void shouldPassOnlyWhenEveryAccountDrawnWasFoundAsThePlatformSays() {
        // Given
        Scene scene = closed(3, 0);
        String id = scene.drawn(2);
        List<String> drawn = drawn(id);

        // Then
        signOff(id, 0).statusCode(422).body("violations.rule", contains("every-account-found"));
        find(id, Map.of("accountId", drawn.getFirst(), "agrees", false))
                .statusCode(422)
                .body("violations.field", contains("findings[0].reasonCode"));
        find(id, Map.of("accountId", notDrawn(scene, drawn), "agrees", true))
                .statusCode(422)
                .body("violations.rule", contains("drawn"));
        find(id, difference(drawn.getFirst()), Map.of("accountId", drawn.getLast(), "agrees", true))
                .statusCode(200)
                .body("found", equalTo(2))
                .body("agreeing", equalTo(1));
        find(id, Map.of("accountId", drawn.getFirst(), "agrees", true)).body("agreeing", equalTo(2));
        signOff(id, 7).statusCode(409).body("code", equalTo("stale-version"));
        signOff(id, 0).statusCode(200).body("state", equalTo("PASSED")).body("signedBy", equalTo("sb-1"));
        signOff(id, 1).statusCode(409);
        find(id, difference(drawn.getFirst())).statusCode(409);
        read(Scene.SB, id + "/items").body("items.agrees", contains(true, true));
    }

    @Test
    void shouldFailByOneDifferenceAndShowItsReason() {
        // Given
        Scene scene = closed(2, 0);
        String id = scene.drawn(2);
        List<String> drawn = drawn(id);

        // When
        find(id, difference(drawn.getFirst()), Map.of("accountId", drawn.getLast(), "agrees", true))
                .statusCode(200);

        // Then
        signOff(id, 0).body("state", equalTo("FAILED")).body("agreeing", equalTo(1));
        String event = Topics.readUntil(
                        "bank-integration.closure-sample.events",
                        told -> told.stream().anyMatch(one -> one.value().contains(id)),
                        Duration.ofSeconds(20))
                .getLast()
                .value();
        assertEquals(List.of(), EventExamples.faults("closure-sample/signed.v1", event));
        assertTrue(event.contains("\"to\":\"FAILED\"") && event.contains("\"agreeing\":1"), event);
        List<String> reasons = read(Scene.CC, id + "/items").extract().path("items.reasonCode");
        assertEquals(1, reasons.stream().filter("STILL_OPEN"::equals).count());
    }

    @Test
    void shouldShowTheSupervisorNoWayBackToAPersonAndOthersNothing() {
        // Given
        Scene scene = closed(1, 0);
        String id = scene.drawn(1);

        // Then
        Map<String, Object> account = read(Scene.SB, id + "/items").extract().path("items[0].account");
        assertFalse(account.containsKey("accountNumber"));
        assertFalse(((String) account.get("holderName")).contains("Thử"), "a masked name");
        String elsewhere = TestIssuer.provincial("sb-2", "SB", "NHNN-46", "46");
        for (String path : List.of("", "/items", "/population")) {
            given().auth().oauth2(elsewhere).get(SAMPLES + id + path).then().statusCode(404);
        }
        given().auth()
                .oauth2(elsewhere)
                .get(SAMPLES + "?incidentId=" + scene.incident)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        Scene.post(elsewhere, SAMPLES, Map.of("incidentId", scene.incident, "size", 1, "seed", Scene.SEED))
                .then()
                .statusCode(422);
    }

    /** An incident with accounts that the bank says are closed, and some that it still has to close. */
    private Scene closed(int closed, int open) {
        Scene scene = new Scene();
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < closed + open; i++) {
            numbers.add(scene.row(Scene.newCitizenId(), 0));
        }
        scene.prepared().asked().decidedToClose().ordered();
        for (String number : numbers.subList(0, closed)) {
            bank.bookSays(number, "CLOSED");
            scene.awaitState(number, "SENT");
            String request =
                    bank.askedAbout(number).getLast().body().path("requestId").asText();
            Scene.send(Scene.closed(request, 1)).then().statusCode(202);
        }
        return scene;
    }

    private static Map<String, Object> difference(String account) {
        return Map.of("accountId", account, "agrees", false, "reasonCode", "STILL_OPEN");
    }

    private static String notDrawn(Scene scene, List<String> drawn) {
        return scene.accounts(Scene.BK).stream()
                .map(account -> (String) account.get("id"))
                .filter(account -> !drawn.contains(account))
                .findFirst()
                .orElseThrow();
    }

    /** In the order of the draw. */
    private static List<String> drawn(String id) {
        List<Map<String, Object>> items =
                read(Scene.SB, id + "/items").extract().path("items");
        return items.stream()
                .sorted(Comparator.comparing(item -> (Integer) item.get("position")))
                .map(item -> (String) ((Map<?, ?>) item.get("account")).get("id"))
                .toList();
    }

    @SafeVarargs
    private static ValidatableResponse find(String id, Map<String, Object>... findings) {
        return Scene.post(Scene.SB, SAMPLES + id + "/findings", Map.of("findings", List.of(findings)))
                .then();
    }

    private static ValidatableResponse signOff(String id, int version) {
        return Scene.post(Scene.SB, SAMPLES + id + "/sign-off", Map.of("version", version))
                .then();
    }

    private static ValidatableResponse read(String token, String path) {
        return given().auth().oauth2(token).get(SAMPLES + path).then().statusCode(200);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
