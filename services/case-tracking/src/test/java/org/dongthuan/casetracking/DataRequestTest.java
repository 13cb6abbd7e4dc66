package org.dongthuan.casetracking;

import static org.dongthuan.casetracking.Facts.CC;
import static org.dongthuan.casetracking.Facts.CO;
import static org.dongthuan.casetracking.Facts.awaitCase;
import static org.dongthuan.casetracking.Facts.get;
import static org.dongthuan.casetracking.Facts.moved;
import static org.dongthuan.casetracking.Facts.reportIncident;
import static org.dongthuan.casetracking.Facts.send;
import static org.dongthuan.casetracking.Facts.submitted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.casetracking.Facts.Complainant;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.SealStore;
import org.dongthuan.testing.TestIssuer;
import org.junit.jupiter.api.Test;

/** What people ask of post and bank about their data, by when it is answered, and what a refusal needs. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(SealStore.class)
class DataRequestTest {

    private static final Instant ASKED = Instant.parse("2023-08-14T01:00:00Z");
    private static final String DPO = TestIssuer.officer("dpo-1", "DPO", "DT-OPS");
    private static final Map<String, Object> GRANTED = Map.of("outcome", "GRANTED", "paperNumber", "31/BDSH");

    @Test
    void shouldMeetTheClockOfTheDecreeByAnAnswerInTimeAndAskForTheCauseOfALateOne() {
        // Given
        String caseId = caseOf("2023-07-26", new Complainant[1]);
        String inTime = DataRequests.onPaper(caseId, "ERASE", "BD-SH", ASKED);
        String late = DataRequests.onPaper(caseId, "ERASE", "BD-SH", ASKED);

        // When
        answer(Duties.POL, inTime, with(GRANTED, "at", "2023-08-17T01:00:00Z"))
                .then()
                .statusCode(200)
                .body("late", equalTo(false))
                .body("clocks.ruleCode", contains("PD13-REQ"))
                .body("clocks.dueAt", contains("2023-08-17T01:00:00Z"));
        answer(Duties.POL, late, with(GRANTED, "at", "2023-08-17T15:30:00Z"))
                .then()
                .statusCode(200)
                .body("late", equalTo(true));
        answer(Duties.POL, late, GRANTED).then().statusCode(409);

        // Then
        awaitState(deadline(inTime, 0), "MET");
        awaitState(deadline(late, 0), "MISSED");
        get(Duties.POL, "/api/v1/deadlines/" + deadline(late, 0))
                .then()
                .body("late", equalTo(true))
                .body("actions", hasItem("cause"));
    }

    @Test
    void shouldRefuseAnAnswerWithoutPaperOrAListedReasonOrByAnotherController() {
        // Given
        String caseId = caseOf("2023-07-27", new Complainant[1]);
        String id = DataRequests.received(CO, caseId, "ERASE", "NH-TG");

        // When, Then
        answer(Duties.POL, id, GRANTED).then().statusCode(404);
        answer(Facts.CP, id, GRANTED).then().statusCode(403);
        answer(Duties.BK, id, Map.of("outcome", "GRANTED")).then().statusCode(422);
        answer(Duties.BK, id, with(GRANTED, "outcome", "REFUSED"))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("reason-unless-granted"));
        Map<String, Object> refused = with(GRANTED, "outcome", "REFUSED");
        answer(Duties.BK, id, with(refused, "reasonCode", "TOO_MUCH_WORK"))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("listed-reason"));
        answer(Duties.BK, id, with(with(refused, "reasonCode", "KEPT_BY_LAW"), "at", "2023-08-01T00:00:00Z"))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("since-request"));
        answer(Duties.BK, id, with(refused, "reasonCode", "KEPT_BY_LAW"))
                .then()
                .statusCode(200)
                .body("state", equalTo("ANSWERED"))
                .body("history.reason", contains(null, "KEPT_BY_LAW"));
    }

    @Test
    void shouldRunBothClocksOfTheLawOf2026AndExtendTheOneThatMayBe() {
        // Given
        String caseId = caseOf("2023-07-28", new Complainant[1]);
        String erase = DataRequests.received(CO, caseId, "ERASE", "BD-SH");
        String view = DataRequests.received(CO, caseId, "VIEW", "BD-SH");
        get(CC, path(view)).then().body("clocks.ruleCode", contains("PD26-ACK", "PD26-ACC"));
        get(CC, path(erase)).then().body("clocks.ruleCode", contains("PD26-ACK", "PD26-DEL"));

        // When: its receipt is confirmed
        event(Duties.POL, erase, "acknowledge", Map.of()).then().statusCode(200);

        // Then
        awaitState(deadline(erase, 0), "MET");
        awaitState(deadline(erase, 1), "RUNNING");
        String second = "/api/v1/deadlines/" + deadline(erase, 1);
        Duties.event(DPO, second, "extend", Map.of("by", 21, "reasonCode", "MANY_COPIES"))
                .then()
                .statusCode(422);
        Duties.event(DPO, second, "extend", Map.of("by", 20, "reasonCode", "MANY_COPIES"))
                .then()
                .statusCode(200);
    }

    @Test
    void shouldLetPeopleAskAndTakeBackForTheirOwnCaseAlone() {
        // Given
        Complainant[] who = new Complainant[1];
        String caseId = caseOf("2023-07-29", who);
        String citizen = TestIssuer.citizen(
                who[0].personId().toString(), who[0].complaintId().toString());
        String stranger = TestIssuer.citizen(UUID.randomUUID().toString(), caseId);

        // When, Then
        send(stranger, "/api/v1/data-requests", DataRequests.asking(caseId, "ERASE", "BD-SH"))
                .then()
                .statusCode(404);
        send(citizen, "/api/v1/data-requests", DataRequests.asking(caseId, "ERASE", "DL-DB"))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("controller-of-incident"));
        send(
                        citizen,
                        "/api/v1/data-requests",
                        with(DataRequests.asking(caseId, "ERASE", "BD-SH"), "receivedAt", "2023-08-14T01:00:00Z"))
                .then()
                .statusCode(422);
        String id = DataRequests.received(citizen, caseId, "ERASE", "BD-SH");
        get(stranger, path(id)).then().statusCode(404);
        get(stranger, "/api/v1/data-requests").then().body("items", empty());
        get(citizen, "/api/v1/data-requests?caseId=" + caseId).then().body("items", hasSize(1));
        get(citizen, path(id)).then().body("actions", contains("withdraw"));
        event(citizen, id, "withdraw", Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("late", equalTo(false));
        get(CC, "/api/v1/deadlines?caseId=" + caseId)
                .then()
                .body(
                        "items.findAll { it.subjectKind == 'DATA_REQUEST' }.state",
                        containsInAnyOrder("CANCELLED", "CANCELLED"));
    }

    /** @param who is told who it is */
    private static String caseOf(String day, Complainant[] who) {
        reportIncident(day);
        who[0] = submitted(day);
        moved(who[0], "accepted", "TRIAGE", "ACCEPTED");
        return awaitCase(who[0].code());
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> more = new HashMap<>(body);
        more.put(field, value);
        return more;
    }

    private static String path(String id) {
        return "/api/v1/data-requests/" + id;
    }

    private static Response answer(String token, String id, Map<String, Object> more) {
        return event(token, id, "answer", more);
    }

    private static Response event(String token, String id, String event, Map<String, Object> more) {
        return Duties.event(token, path(id), event, more);
    }

    private static String deadline(String id, int index) {
        return get(CC, path(id)).path("clocks[" + index + "].deadlineId");
    }

    private static void awaitState(String deadline, String state) {
        Facts.await(() -> state.equals(get(CC, "/api/v1/deadlines/" + deadline).path("state")));
    }
}
