package org.dongthuan.casetracking;

import static io.restassured.RestAssured.given;
import static org.dongthuan.casetracking.Facts.*;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.junit.jupiter.api.Test;

/** Clocks as agencies see them: started and stopped by what happens to complaints and tasks, changed by officers. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DeadlinesTest {

    private static final Instant NOW = Instant.now();
    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));

    @Test
    void shouldRunOneClockFromAFilingToItsTriage() {
        // Given
        String incident = reportIncident("2023-02-03");
        Complainant who = submittedAt(YESTERDAY, "2023-02-03");
        Map<String, Object> clock = await(incident, one -> about(one, who, "PET-CLS"));
        assertEquals("RUNNING CO", clock.get("state") + " " + clock.get("responsibleRole"));
        // Before there is a case, it is called by the complaint; its source stands in the list already.
        String list = "/api/v1/deadlines?rule=PET-CLS&incidentId=" + incident;
        get(CO, list)
                .then()
                .body("items.code", contains(who.code()))
                .body("items.rule.mark", contains("S"))
                .body("items.inputs.length", contains("10 DAYS"));
        // The department learns of clocks, never of cases.
        get(ST, list).then().body("items.size()", equalTo(1)).body("items[0].code", nullValue());

        // When
        moved(who, "triaged", "PETITION", NOW);
        moved(who, "accepted", "PETITION", NOW);

        // Then
        await(incident, one -> about(one, who, "PET-CLS") && "MET".equals(one.get("state")));
        String caseId = awaitCase(who.code());
        String code = get(CC, "/api/v1/cases/" + caseId).path("code");
        get(CC, "/api/v1/deadlines?caseId=" + caseId)
                .then()
                .body("items.ruleCode", contains("PET-CLS"))
                .body("items.code", contains(code));
        get(CC, "/api/v1/deadlines/" + clock.get("id"))
                .then()
                .body("late", equalTo(false))
                .body("inputs.startFact", equalTo("RECEIPT"))
                .body("inputs.remote", equalTo(true))
                .body("rule.source", equalTo("Circular 05/2021/TT-TTCP, procedure"))
                .body("history.event", contains("done"));
    }

    @Test
    void shouldRunTheClocksOfTheTrackOfAComplaint() {
        // Given: received so long ago that ten days are over
        String incident = reportIncident("2023-02-04");
        Complainant who = submittedAt(NOW.minus(Duration.ofDays(30)), "2023-02-04");
        moved(who, "triaged", "COMPLAINT", NOW.minus(Duration.ofDays(28)));

        // When: accepted in time, though we hear of it after the sweep has called it missed
        await(incident, one -> about(one, who, "LC-ACC") && "MISSED".equals(one.get("state")));
        moved(who, "accepted", "COMPLAINT", NOW.minus(Duration.ofDays(25)));

        // Then
        await(incident, one -> about(one, who, "LC-ACC") && "MET".equals(one.get("state")));
        await(incident, one -> about(one, who, "LC-SET1") && "RUNNING".equals(one.get("state")));

        // Then: its case is found by the time it is due
        Map<String, Object> running = await(
                incident,
                one -> about(one, who, "LC-SET1") && "RUNNING".equals(one.get("state")) && one.get("caseId") != null);
        String due = (String) running.get("dueAt");
        String after = Instant.parse(due).plusSeconds(1).toString();
        String cases = "/api/v1/cases?incidentId=" + incident;
        get(CC, cases + "&dueFrom=" + due + "&dueBefore=" + after)
                .then()
                .body("items.id", contains(running.get("caseId")));
        get(CC, cases + "&dueFrom=" + after).then().body("items", empty());

        // When
        moved(who, "suspended", "COMPLAINT", NOW.minusSeconds(60));
        await(incident, one -> about(one, who, "LC-SET1") && "SUSPENDED".equals(one.get("state")));
        moved(who, "resumed", "COMPLAINT", NOW.minusSeconds(30));
        await(incident, one -> about(one, who, "LC-SET1") && "RUNNING".equals(one.get("state")));
        moved(who, "withdrawn", "COMPLAINT", NOW);

        // Then
        await(incident, one -> about(one, who, "LC-SET1") && "CANCELLED".equals(one.get("state")));
    }

    @Test
    void shouldRunTheClocksOfAFurtherTrackAndStopAllWhenTheComplaintIsForwarded() {
        // Given
        String incident = reportIncident("2023-02-24");
        Complainant who = submittedAt(YESTERDAY, "2023-02-24");
        moved(who, "triaged", "PETITION", NOW);

        // When
        moved(who, "track-added", "COMPLAINT", NOW);

        // Then: from receipt, not from when somebody noticed
        Map<String, Object> acceptance = await(incident, one -> about(one, who, "LC-ACC"));
        get(CC, "/api/v1/deadlines/" + acceptance.get("id"))
                .then()
                .body("startedAt", startsWith(YESTERDAY.toString().substring(0, 19)));

        // When
        moved(who, "redirected", "COMPLAINT", NOW);

        // Then
        Facts.await(() -> "CANCELLED"
                .equals(get(CC, "/api/v1/deadlines/" + acceptance.get("id")).path("state")));
    }

    @Test
    void shouldChangeADeadlineOnlyAsItsRuleAllows() {
        // Given
        String incident = reportIncident("2023-02-05");
        Complainant who = submittedAt(YESTERDAY, "2023-02-05");
        moved(who, "triaged", "COMPLAINT", NOW);
        moved(who, "accepted", "COMPLAINT", NOW);
        String id = (String) await(incident, one -> about(one, who, "LC-SET1")).get("id");
        get(CC, "/api/v1/deadlines/" + id).then().body("actions", contains("suspend", "decide-complex"));
        get(CO, "/api/v1/deadlines/" + id).then().body("actions", empty());

        // Then
        change(CC, id, "extend", Map.of("by", 5))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("extensible"));
        change(
                        CC,
                        id,
                        "suspend",
                        Map.of("effectiveAt", NOW.plus(Duration.ofHours(1)).toString()))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("while-it-ran"));
        change(CC, id, "resume", Map.of()).then().statusCode(409);
        change(CC, id, "decide-complex", Map.of())
                .then()
                .statusCode(200)
                .body("inputs.length", equalTo("60 DAYS"))
                .body("history.event", contains("decide-complex"))
                .body("history.reasonCode", contains("WAITING_FOR_EXPERT"));
        change(CC, id, "suspend", Map.of("version", -1)).then().statusCode(409).body("code", equalTo("stale-version"));
        change(CC, id, "suspend", Map.of()).then().statusCode(200).body("state", equalTo("SUSPENDED"));
        explain(CC, id, "NOT_NOTICED").then().statusCode(409);
    }

    @Test
    void shouldAskWhoeverHadToActForTheCauseOfAMiss() {
        // Given: filed in 2023 and never sorted
        String incident = reportIncident("2023-02-06");
        Complainant who = submittedAt(Instant.parse("2023-08-09T04:55:00Z"), "2023-02-06");
        String id = (String) await(incident, one -> about(one, who, "PET-CLS") && "ST".equals(one.get("escalatedTo")))
                .get("id");
        String mine = "/api/v1/deadlines?mine=true&unexplained=true&incidentId=" + incident;
        get(CO, mine).then().body("items.id", contains(id));
        get(ST, mine).then().body("items.id", contains(id));
        get(CP, mine).then().body("items", empty());
        String before = "/api/v1/deadlines?incidentId=" + incident + "&dueBefore=";
        get(CC, before + "2023-08-21T17:00:01Z").then().body("items.id", contains(id));
        get(CC, before + "2023-08-21T17:00:00Z").then().body("items", empty());

        // When
        explain(CP, id, "NOT_NOTICED").then().statusCode(403);
        explain(CO, id, "BECAUSE").then().statusCode(422).body("violations.rule", contains("known-cause"));
        explain(CO, id, "OTHER").then().statusCode(422).body("violations.field", contains("text"));
        explain(CO, id, "STAFF_SHORTAGE").then().statusCode(200).body("cause.code", equalTo("STAFF_SHORTAGE"));

        // Then
        get(CO, mine).then().body("items", empty());
        get(CC, "/api/v1/deadlines/totals?incidentId=" + incident)
                .then()
                .body("items.ruleCode", contains("PET-CLS"))
                .body("items.state", contains("MISSED"))
                .body("items.unexplained", contains(0));
        moved(who, "triaged", "PETITION", NOW);
        await(incident, one -> about(one, who, "PET-CLS") && Boolean.TRUE.equals(one.get("late")));
        get(CC, "/api/v1/deadlines?overdue=true&incidentId=" + incident).then().body("items", empty());
    }

    @Test
    void shouldGiveEachTaskAClockThatGoesWithIt() {
        // Given
        String incident = reportIncident("2023-02-07");
        Complainant who = submittedAt(YESTERDAY, "2023-02-07");
        moved(who, "triaged", "PETITION", NOW);
        moved(who, "accepted", "PETITION", NOW);
        String caseId = awaitCase(who.code());
        caseEvent(CC, caseId, "assess").then().statusCode(200);
        get(CC, "/api/v1/deadlines?caseId=" + caseId)
                .then()
                .body("items.ruleCode", hasItems("TASK-REMEDY", "TASK-REPLY", "TASK-TELL", "PET-CLS"));
        String bank = TestIssuer.officer("bk-1", "BK", "NH-TG");
        get(bank, "/api/v1/deadlines?caseId=" + caseId).then().body("items.ruleCode", contains("TASK-REMEDY"));
        get(UT, "/api/v1/deadlines?caseId=" + caseId).then().statusCode(403);
        get(UT, "/api/v1/deadlines/totals?incidentId=" + incident)
                .then()
                .body("items.ruleCode", hasItems("TASK-REMEDY", "PET-CLS"));

        // When
        moved(who, "replied", "PETITION", NOW);

        // Then
        await(incident, one -> "TASK-REPLY".equals(one.get("ruleCode")) && "MET".equals(one.get("state")));
        get(CC, "/api/v1/deadlines?state=RUNNING&caseId=" + caseId)
                .then()
                .body("items.ruleCode", not(hasItems("TASK-REPLY")))
                .body("items.cause", everyItem(nullValue()));
    }

    private static boolean about(Map<String, Object> deadline, Complainant who, String rule) {
        return who.complaintId().toString().equals(deadline.get("subjectId")) && rule.equals(deadline.get("ruleCode"));
    }

    private static Map<String, Object> await(String incident, Predicate<Map<String, Object>> wanted) {
        Facts.await(() -> find(incident, wanted).isPresent());
        return find(incident, wanted).orElseThrow();
    }

    private static Optional<Map<String, Object>> find(String incident, Predicate<Map<String, Object>> wanted) {
        List<Map<String, Object>> items =
                get(CC, "/api/v1/deadlines?incidentId=" + incident).path("items");
        return items.stream().filter(wanted).findFirst();
    }

    private static Response change(String token, String id, String event, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of("version", version(id), "reasonCode", "WAITING_FOR_EXPERT"));
        body.putAll(more);
        return post(token, id, event, body);
    }

    private static Response explain(String token, String id, String cause) {
        return post(token, id, "cause", Map.of("version", version(id), "causeCode", cause));
    }

    private static int version(String id) {
        return get(CC, "/api/v1/deadlines/" + id).path("version");
    }

    private static Response post(String token, String id, String event, Map<String, Object> body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/deadlines/" + id + "/" + event);
    }
}
