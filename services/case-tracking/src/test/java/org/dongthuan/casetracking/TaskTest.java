package org.dongthuan.casetracking;

import static io.restassured.RestAssured.given;
import static org.dongthuan.casetracking.Facts.*;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the lead asks agencies for, and the worklists. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TaskTest {

    private static final String POLICE = TestIssuer.officer("cp-7", "CP", "CA-19432", "19432");
    private static final String COLLEAGUE = TestIssuer.officer("cp-8", "CP", "CA-19432", "19432");
    private static final String BANK = TestIssuer.officer("bk-7", "BK", "NH-TG");

    private String caseId;

    @BeforeEach
    void aCaseIsAssessed() {
        reportIncident("2023-03-02");
        Complainant who = submitted("2023-03-02");
        moved(who, "accepted", "TRIAGE", "ACCEPTED");
        caseId = awaitCase(who.code());
        caseEvent(CC, caseId, "assess").then().statusCode(200);
    }

    @Test
    void shouldTakeAnAnswerBackAndForthUntilTheLeadAcceptsIt() {
        // Given
        String task = ask("CP", "INVESTIGATION").path("id");
        deadlineIs("RUNNING");

        // When: answered
        move(POLICE, task, "reply", Map.of()).statusCode(422).body("violations.field", contains("documentRef"));
        move(POLICE, task, "reply", Map.of("documentRef", "88/CAX"))
                .statusCode(200)
                .body("state", equalTo("REPLIED"));

        // Then: in time, and the lead's to look at
        deadlineIs("MET");
        inView(CC, "ANSWERED").body("items.id", hasItem(task));
        inView(POLICE, "UNIT").body("items.id", not(hasItem(task)));
        inView(POLICE, "WAITING").body("items.id", hasItem(task));

        // When: not enough
        move(CC, task, "return", Map.of()).statusCode(422).body("violations.field", contains("reasonCode"));
        move(CC, task, "return", Map.of("reasonCode", "INCOMPLETE")).statusCode(200);
        deadlineIs("RUNNING");
        move(CC, task, "accept", Map.of())
                .statusCode(409)
                .body("detail", containsString("possible now: take, assign, release, remind, reply"));
        move(POLICE, task, "reply", Map.of("documentRef", "91/CAX")).statusCode(200);
        move(CC, task, "accept", Map.of()).statusCode(200).body("state", equalTo("DONE"));

        // Then
        get(POLICE, "/api/v1/tasks/" + task)
                .then()
                .body("replyRef", equalTo("91/CAX"))
                .body("history.event", contains("ask", "reply", "return", "reply", "accept"))
                .body("history.reason", contains("INVESTIGATION", "88/CAX", "INCOMPLETE", "91/CAX", null));
    }

    @Test
    void shouldShowAnAgencyItsOwnPartOnlyAndTheLeadAll() {
        // Given
        String police = ask("CP", "STATEMENT").path("id");
        String bank = ask("BK", "DOCUMENTS").path("id");

        // Then
        get(POLICE, "/api/v1/tasks/" + bank).then().statusCode(404);
        get(BANK, "/api/v1/tasks/" + police).then().statusCode(404);
        get(BANK, "/api/v1/tasks/" + bank).then().statusCode(200);
        get(TestIssuer.officer("bk-9", "BK", "NH-XX"), "/api/v1/tasks/" + bank)
                .then()
                .statusCode(404);
        get(BANK, "/api/v1/cases/" + caseId).then().body("tasks.kind", containsInAnyOrder("ACCOUNT_REMEDY", "REQUEST"));
        get(CC, "/api/v1/cases/" + caseId)
                .then()
                .body("tasks.id", hasItem(police))
                .body("tasks.id", hasItem(bank));
        inView(CC, "WAITING").body("items.id", hasItem(police)).body("items.id", hasItem(bank));
        move(CC, bank, "reply", Map.of("documentRef", "1")).statusCode(403);
    }

    @Test
    void shouldLetOneOfAnAgencySeeToATask() {
        // Given
        String task = ask("CP", "CHECK").path("id");
        inView(POLICE, "UNASSIGNED").body("items.id", hasItem(task));

        // When
        move(POLICE, task, "take", Map.of()).statusCode(200).body("mine", equalTo(true));

        // Then
        inView(POLICE, "MINE").body("items.id", hasItem(task));
        inView(COLLEAGUE, "MINE").body("items.id", not(hasItem(task)));
        inView(COLLEAGUE, "UNASSIGNED").body("items.id", not(hasItem(task)));
        inView(COLLEAGUE, "UNIT").body("items.id", hasItem(task));
        inView(COLLEAGUE, "OVERDUE").body("items.id", not(hasItem(task)));
        move(COLLEAGUE, task, "take", Map.of()).statusCode(403);
        move(COLLEAGUE, task, "release", Map.of()).statusCode(200);
        move(COLLEAGUE, task, "take", Map.of()).statusCode(200);
    }

    @Test
    void shouldNotAskOrAnswerWhatTheFactsDecide() {
        String told = get(CO, "/api/v1/cases/" + caseId).path("tasks.find { it.kind == 'HOLDER_TOLD' }.id");
        move(CO, told, "reply", Map.of("documentRef", "1"))
                .statusCode(422)
                .body("violations.rule", contains("request-only"));
        move(CC, told, "accept", Map.of()).statusCode(409);
        request(CO, Map.of("caseId", caseId, "agencyRole", "CP", "asked", "CHECK"))
                .then()
                .statusCode(403);
        request(CC, Map.of("caseId", UUID.randomUUID(), "agencyRole", "CP", "asked", "CHECK"))
                .then()
                .statusCode(404);
        request(CC, Map.of("caseId", caseId, "agencyRole", "AUD", "asked", "CHECK"))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("agency-of-cases"));
    }

    private Response ask(String role, String what) {
        Response asked = request(CC, Map.of("caseId", caseId, "agencyRole", role, "asked", what));
        asked.then().statusCode(201);
        return asked;
    }

    private static Response request(String token, Map<String, Object> body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/v1/tasks");
    }

    private static ValidatableResponse move(String token, String id, String event, Map<String, Object> with) {
        Map<String, Object> body = new HashMap<>(with);
        body.put("version", get(CC, "/api/v1/tasks/" + id).path("version"));
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/tasks/" + id + "/" + event)
                .then();
    }

    private static ValidatableResponse inView(String token, String view) {
        return get(token, "/api/v1/tasks?limit=100&view=" + view).then().statusCode(200);
    }

    private void deadlineIs(String state) {
        List<String> states =
                get(CC, "/api/v1/deadlines?rule=TASK-REQUEST&caseId=" + caseId).path("items.state");
        org.junit.jupiter.api.Assertions.assertEquals(List.of(state), states);
    }
}
