package org.dongthuan.casetracking;

import static org.dongthuan.casetracking.Facts.*;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dongthuan.casetracking.clock.rule.Amendment;
import org.dongthuan.casetracking.clock.rule.Length;
import org.dongthuan.casetracking.clock.rule.Rule;
import org.dongthuan.casetracking.clock.rule.RuleFiles;
import org.dongthuan.casetracking.clock.rule.Rulebook;
import org.dongthuan.platform.time.Vietnam;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.junit.jupiter.api.Test;

/** Another version of a clock's rule, from the proposal to the clocks that follow it. Each test has a rule of its own. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RuleChangeTest {

    private static final String CHANGES = "/api/v1/rule-changes";
    private static final String ADM = TestIssuer.officer("adm-1", "ADM", "DT-OPS");
    private static final String COLLEAGUE = TestIssuer.officer("adm-2", "ADM", "DT-OPS");
    private static final String DPO = TestIssuer.officer("dpo-1", "DPO", "DT-OPS");

    @Inject
    Rulebook rulebook;

    @Test
    void shouldStartClocksByTheNewVersionFromItsFirstDayOnWhenASecondPersonAgrees() {
        // Given
        LocalDate today = Vietnam.dayOf(Instant.now());
        Rule old = rulebook.inForce("LD-CHK", today).orElseThrow();
        Response proposed = propose("LD-CHK", Map.of("plain", "3 WORKING_DAYS"));
        String id = proposed.then().statusCode(201).extract().path("id");
        proposed.then()
                .body("before.version", equalTo(old.version()))
                .body("after.plain", equalTo("3 WORKING_DAYS"))
                .body("actions", contains("withdraw"));

        // When
        get(DPO, CHANGES + "/" + id).then().body("actions", contains("approve", "reject"));
        decide(DPO, id, "approve", 0, null).then().statusCode(200).body("state", equalTo("APPROVED"));

        // Then
        await(() -> rulebook.inForce("LD-CHK", today.plusDays(1))
                .filter(rule -> rule.version() == old.version() + 1)
                .isPresent());
        Rule made = rulebook.inForce("LD-CHK", today.plusDays(1)).orElseThrow();
        assertEquals(Length.parse("3 WORKING_DAYS"), made.plain());
        assertEquals(old.startsOn(), made.startsOn(), "what starts it follows from the software");
        assertEquals(old, rulebook.inForce("LD-CHK", today).orElseThrow());
        get(CO, "/api/v1/clock-rules")
                .then()
                .body("items.findAll { it.code == 'LD-CHK' && it.inForce }.version", contains(old.version()))
                .body("items.findAll { it.code == 'LD-CHK' }.version", hasItem(made.version()));
    }

    @Test
    void shouldNeedTwoPersonsAndDecideOnce() {
        long versions = versions("LD-NOT");
        String id = propose("LD-NOT", Map.of()).then().statusCode(201).extract().path("id");

        decide(ADM, id, "approve", 0, null).then().statusCode(422).body("code", equalTo("two-persons-required"));
        decide(COLLEAGUE, id, "withdraw", 0, null).then().statusCode(422).body("code", equalTo("two-persons-required"));
        decide(DPO, id, "withdraw", 0, null).then().statusCode(403);
        decide(DPO, id, "reject", 0, null).then().statusCode(422).body("violations.field", contains("answer"));
        decide(DPO, id, "reject", 7, "No").then().statusCode(409).body("code", equalTo("stale-version"));
        decide(COLLEAGUE, id, "reject", 0, "The circular was not published.")
                .then()
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("answer", equalTo("The circular was not published."))
                .body("actions", empty());
        decide(DPO, id, "approve", 1, null).then().statusCode(409).body("code", equalTo("wrong-state"));
        assertEquals(versions, versions("LD-NOT"));
    }

    @Test
    void shouldLetOneChangeOfARuleWaitAtATimeAndBeTakenBack() {
        String id = propose("LD-SET", Map.of("plain", "20 DAYS"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        propose("LD-SET", Map.of("plain", "20 DAYS")).then().statusCode(409).body("code", equalTo("wrong-state"));
        get(ADM, CHANGES + "?state=PROPOSED&rule=LD-SET").then().body("items.id", contains(id));
        decide(ADM, id, "withdraw", 0, null).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        propose("LD-SET", Map.of("plain", "20 DAYS")).then().statusCode(201);
        get(ADM, CHANGES + "?rule=LD-SET&limit=1").then().body("items.state", contains("PROPOSED"));
    }

    @Test
    void shouldNameTheFieldAndTheRuleOfWhatDoesNotHold() {
        String today = Vietnam.dayOf(Instant.now()).toString();
        propose("CR-SET", Map.of("validFrom", today))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("future-day"));
        propose("CR-SET", Map.of("plain", "0 DAYS")).then().statusCode(422).body("violations.field", contains("plain"));
        propose("CR-SET", Map.of("mark", "")).then().statusCode(400);
        // A time in which people may act has nobody to remind.
        propose("LC-LIM", Map.of("remind", "P2D"))
                .then()
                .statusCode(422)
                .body("violations.field", contains("terms"))
                .body("violations.rule", contains("rule-terms"));
        propose("NO-SUCH", Map.of()).then().statusCode(404);
    }

    @Test
    void shouldTryItOutOnRealDeadlinesAndChangeNoneOfThem() {
        // Given: filed five days ago, due in ten
        String incident = reportIncident("2022-04-05");
        Complainant who = submittedAt(Instant.now().minus(Duration.ofDays(5)), "2022-04-05");
        String list = "/api/v1/deadlines?rule=PET-CLS&incidentId=" + incident;
        await(() -> !get(CC, list).<List<?>>path("items").isEmpty());
        String due = get(CC, list).path("items[0].dueAt");
        String id = propose("PET-CLS", Map.of("plain", "2 DAYS"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        // When
        Response tried = get(DPO, CHANGES + "/" + id + "/try-out");

        // Then
        tried.then().statusCode(200);
        Map<String, ?> row = tried.path("items.find { it.dueAt == '" + due + "' }");
        assertTrue(Instant.parse((String) row.get("dueThen")).isBefore(Instant.parse(due)));
        assertEquals(List.of(false, true), List.of(row.get("lateNow"), row.get("lateThen")));
        assertTrue(tried.<Integer>path("earlier") >= 1
                && tried.<Integer>path("lateThen") > tried.<Integer>path("lateNow"));
        assertTrue(Stream.of(who.code(), who.complaintId().toString()).noneMatch(tried.asString()::contains));
        get(CC, list).then().body("items[0].dueAt", equalTo(due));
        decide(ADM, id, "withdraw", 0, null).then().statusCode(200);
    }

    @Test
    void shouldStartAgainBesideWhatWasApprovedAndRefuseAReleaseThatTakesItsNumber() {
        // Given
        String id = propose("BK-TRC", Map.of("plain", "20 WORKING_DAYS"))
                .then()
                .extract()
                .path("id");
        decide(DPO, id, "approve", 0, null).then().statusCode(200);
        Rule first = RuleFiles.rules().stream()
                .filter(rule -> rule.code().equals("BK-TRC"))
                .findFirst()
                .orElseThrow();

        // When
        rulebook.load(RuleFiles.rules(), RuleFiles.years());

        // Then
        Rule other = first.amended(
                first.version() + 1,
                new Amendment(
                        LocalDate.of(2030, 1, 1),
                        Length.parse("9 DAYS"),
                        null,
                        null,
                        null,
                        null,
                        "x",
                        Rule.Mark.K,
                        null));
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> rulebook.load(List.of(other), List.of()));
        assertTrue(refused.getMessage().contains("approved change"), refused.getMessage());
    }

    @Test
    void shouldNotApproveWhatWasComparedWithAVersionThatIsNotTheNewestAnyMore() {
        // Given: a release brings a version while the change waits
        Response proposed = propose("CR-FWD", Map.of("plain", "20 WORKING_DAYS"));
        String id = proposed.then().statusCode(201).extract().path("id");
        Rule known = rulebook.version("CR-FWD", proposed.path("before.version"));
        Rule released = known.amended(
                known.version() + 1,
                new Amendment(LocalDate.of(2030, 1, 1), known.plain(), null, null, null, null, "x", Rule.Mark.K, null));
        rulebook.load(List.of(released), List.of());

        // When
        Response refused = decide(DPO, id, "approve", 0, null);

        // Then
        refused.then().statusCode(422).body("violations.rule", contains("newest-version"));
        assertEquals(released, rulebook.version("CR-FWD", released.version()));
        decide(ADM, id, "withdraw", 0, null).then().statusCode(200);
    }

    @Test
    void shouldLeaveOutOfTheTryOutWhatStoodStillInAnotherUnit() {
        // Given: settled in days, and suspended for five of them
        String incident = reportIncident("2022-04-06");
        Instant now = Instant.now();
        Complainant who = submittedAt(now.minus(Duration.ofDays(30)), "2022-04-06");
        moved(who, "triaged", "COMPLAINT", now.minus(Duration.ofDays(28)));
        moved(who, "accepted", "COMPLAINT", now.minus(Duration.ofDays(25)));
        moved(who, "suspended", "COMPLAINT", now.minus(Duration.ofDays(10)));
        moved(who, "resumed", "COMPLAINT", now.minus(Duration.ofDays(5)));
        String list = "/api/v1/deadlines?rule=LC-SET1&incidentId=" + incident;
        await(() -> Integer.valueOf(5).equals(get(CC, list).path("items[0].inputs.paused")));
        String due = get(CC, list).path("items[0].dueAt");
        String inDays = propose("LC-SET1", Map.of("plain", "20 DAYS"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        List<String> counted = get(DPO, CHANGES + "/" + inDays + "/try-out").path("items.dueAt");
        decide(ADM, inDays, "withdraw", 0, null).then().statusCode(200);

        // When
        String id = propose("LC-SET1", Map.of("plain", "20 WORKING_DAYS"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Response tried = get(DPO, CHANGES + "/" + id + "/try-out");

        // Then
        assertTrue(counted.contains(due));
        assertTrue(tried.<List<String>>path("items.dueAt").stream().noneMatch(due::equals));
        assertTrue(tried.<Integer>path("left") >= 1);
        decide(ADM, id, "withdraw", 0, null).then().statusCode(200);
    }

    private long versions(String code) {
        return rulebook.all().stream().filter(rule -> rule.code().equals(code)).count();
    }

    private static Response propose(String code, Map<String, Object> otherwise) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "ruleCode", code,
                "validFrom", Vietnam.dayOf(Instant.now()).plusDays(1).toString(),
                "plain", "4 WORKING_DAYS",
                "source", "Circular 1/2027, art. 3",
                "mark", "V",
                "reason", "The new circular says so."));
        body.putAll(otherwise);
        return send(ADM, CHANGES, body);
    }

    private static Response decide(String token, String id, String event, int version, String answer) {
        Map<String, Object> body = new HashMap<>(Map.of("version", version));
        if (answer != null) {
            body.put("answer", answer);
        }
        return send(token, CHANGES + "/" + id + "/" + event, body);
    }
}
