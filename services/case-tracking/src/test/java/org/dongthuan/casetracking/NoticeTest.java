package org.dongthuan.casetracking;

import static org.dongthuan.casetracking.Facts.CC;
import static org.dongthuan.casetracking.Facts.SB;
import static org.dongthuan.casetracking.Facts.get;
import static org.dongthuan.casetracking.Facts.incidentEvent;
import static org.dongthuan.casetracking.Facts.reportIncident;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.SealStore;
import org.dongthuan.testing.TestIssuer;
import org.junit.jupiter.api.Test;

/** Notices of a violation: owed by whom, by when, and what is asked of a late one. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(SealStore.class)
class NoticeTest {

    private static final String BKA = TestIssuer.officer("bka-1", "BKA", "NH-TG");
    private static final String PP = TestIssuer.provincial("pp-1", "PP", "CA-PA05", "45");
    private static final String PAPER = "14/TB-BDSH";

    @Test
    void shouldOweOneNoticeForEachControllerFromTheDayOfTheViolationOnceItIsConfirmed() {
        // Given
        String incident = reportIncident("2023-07-20");
        incidentEvent(CC, incident, "confirm", Map.of()).then().statusCode(200);
        of(CC, incident).then().body("items", empty());

        // When: the police confirm too
        incidentEvent(Facts.CP, incident, "confirm", Map.of()).then().statusCode(200);

        // Then: 72 hours from the first act, by the decree of 2023; the host is no controller
        of(CC, incident)
                .then()
                .body("items.org", containsInAnyOrder("BD-SH", "NH-TG"))
                .body("items.ruleCode", everyItem(equalTo("PD13-BR")))
                .body("items.dueAt", everyItem(equalTo("2023-07-23T00:00:00Z")))
                .body("items.state", everyItem(equalTo("DUE")))
                .body("items.late", everyItem(equalTo(true)));
    }

    @Test
    void shouldCountFromTheDetectionUnderTheLawOf2026() {
        // When
        String incident = Notices.confirmed("2026-03-10");
        // Before there was any duty from the occurrence on, and detected only now.
        String old = Notices.confirmed("2022-03-20");

        // Then
        Instant reported =
                Instant.parse(get(CC, "/api/v1/incidents/" + incident).path("reportedAt"));
        Response owed = get(CC, "/api/v1/violation-notices/" + Notices.of(incident, "NH-TG"));
        owed.then().body("ruleCode", equalTo("PD26-BR")).body("late", equalTo(false));
        assertEquals(reported.plus(Duration.ofHours(72)), Instant.parse(owed.path("dueAt")));
        of(CC, old).then().body("items.ruleCode", everyItem(equalTo("PD26-BR")));
    }

    @Test
    void shouldAskForTheReasonOfALateNoticeAndSayHowLateItWas() {
        // Given
        String id = Notices.of(Notices.confirmed("2023-07-21"), "BD-SH");
        String nineHoursLate = "2023-07-24T09:00:00Z";

        // When, Then
        file(Duties.POL, id, Map.of("formNumber", PAPER, "recipient", "A05", "filedAt", nineHoursLate))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("required-when-late"));
        file(Duties.POL, id, Map.of("formNumber", PAPER, "recipient", "A05", "filedAt", "2023-07-20T23:59:59Z"))
                .then()
                .statusCode(422)
                .body("violations.field", contains("filedAt"));
        file(Duties.POL, id, Map.of("recipient", "A05", "filedAt", nineHoursLate, "reason", "Chờ đối chiếu"))
                .then()
                .statusCode(422)
                .body("violations.field", contains("formNumber"));
        file(
                        Duties.POL,
                        id,
                        Map.of(
                                "formNumber",
                                PAPER,
                                "recipient",
                                "A05",
                                "filedAt",
                                nineHoursLate,
                                "reason",
                                "Chờ đối chiếu"))
                .then()
                .statusCode(200)
                .body("state", equalTo("FILED"))
                .body("lateBy", equalTo("PT9H"))
                .body("lateReason", equalTo("Chờ đối chiếu"))
                .body("filedAt", equalTo(nineHoursLate));
        file(Duties.POL, id, Map.of()).then().statusCode(409).body("detail", containsString("possible now"));

        // Then: the clock says so too, and asks whoever owed it for the cause
        String deadline = get(CC, "/api/v1/violation-notices/" + id).path("deadlineId");
        Facts.await(
                () -> "MISSED".equals(get(CC, "/api/v1/deadlines/" + deadline).path("state")));
        get(Duties.POL, "/api/v1/deadlines/" + deadline)
                .then()
                .body("late", equalTo(true))
                .body("metAt", equalTo(nineHoursLate))
                .body("actions", contains("cause"));
    }

    @Test
    void shouldTakeANoticeInTimeFromItsControllerAloneAndItsReceiptFromTheAuthority() {
        // Given
        String incident = Notices.confirmed("2023-07-22");
        String bank = Notices.of(incident, "NH-TG");

        // When, Then
        file(Duties.POL, bank, Map.of()).then().statusCode(404);
        file(SB, bank, Map.of()).then().statusCode(403);
        event(PP, bank, "acknowledge", Map.of("reference", "118/A05")).then().statusCode(409);
        file(BKA, bank, Map.of("formNumber", "71/TB", "recipient", "A05", "filedAt", "2023-07-25T00:00:00Z"))
                .then()
                .statusCode(200)
                .body("late", equalTo(false))
                .body("lateBy", nullValue());
        event(PP, bank, "acknowledge", Map.of()).then().statusCode(422);
        event(PP, bank, "acknowledge", Map.of("reference", "118/A05"))
                .then()
                .statusCode(200)
                .body("state", equalTo("ACKNOWLEDGED"))
                .body("history.event", contains("owe", "file", "acknowledge"));
        Facts.await(() -> "MET"
                .equals(get(CC, "/api/v1/deadlines?rule=PD13-BR&org=NH-TG&incidentId=" + incident)
                        .path("items[0].state")));
        of(BKA, incident).then().body("items", hasSize(1)).body("items.org", contains("NH-TG"));
        of(SB, incident).then().body("items", hasSize(2));
    }

    @Test
    void shouldCountAnewFromACorrectedWindowAlsoWhatWasFiled() {
        // Given: one filed late by an hour, one not filed
        String incident = Notices.confirmed("2023-07-24");
        String bank = Notices.of(incident, "NH-TG");
        String post = Notices.of(incident, "BD-SH");
        String filedAt = "2023-07-27T01:00:00Z";
        file(BKA, bank, Map.of("formNumber", "71/TB", "recipient", "A05", "filedAt", filedAt, "reason", "Chờ số"))
                .then()
                .statusCode(200)
                .body("late", equalTo(true));
        String clock = get(CC, "/api/v1/violation-notices/" + bank).path("deadlineId");
        Facts.await(() -> "MISSED".equals(get(CC, "/api/v1/deadlines/" + clock).path("state")));

        // When: it began two hours later than was thought
        correct(incident, "2023-07-24T02:00:00Z");

        // Then
        get(CC, "/api/v1/violation-notices/" + bank)
                .then()
                .body("dueAt", equalTo("2023-07-27T02:00:00Z"))
                .body("startedAt", equalTo("2023-07-24T02:00:00Z"))
                .body("late", equalTo(false))
                .body("history.event", contains("owe", "file", "recount"));
        get(CC, "/api/v1/deadlines/" + clock)
                .then()
                .body("state", equalTo("MET"))
                .body("inputs.startFact", equalTo("OCCURRENCE"))
                .body("history.find { it.event == 'recount' }.dueBefore", equalTo("2023-07-27T00:00:00Z"))
                .body("history.find { it.event == 'recount' }.dueAfter", equalTo("2023-07-27T02:00:00Z"))
                .body("history.find { it.event == 'recount' }.reasonCode", equalTo("WRONG_TIME"))
                .body("history.find { it.event == 'recount' }.role", equalTo("CC"));
        get(CC, "/api/v1/violation-notices/" + post)
                .then()
                .body("dueAt", equalTo("2023-07-27T02:00:00Z"))
                .body("late", equalTo(true));

        // When: only half an hour later
        correct(incident, "2023-07-24T00:30:00Z");

        // Then: late after all, and the clock asks for the cause
        get(CC, "/api/v1/violation-notices/" + bank)
                .then()
                .body("late", equalTo(true))
                .body("lateBy", equalTo("PT30M"));
        Facts.await(() -> "MISSED".equals(get(CC, "/api/v1/deadlines/" + clock).path("state")));
    }

    @Test
    void shouldOweItByTheLawOfTheCorrectedDay() {
        // Given: detected now, as what happened then is nothing of the decree of 2023
        String incident = Notices.confirmed("2026-03-16");
        String post = Notices.of(incident, "BD-SH");
        String before = get(CC, "/api/v1/violation-notices/" + post).path("deadlineId");

        // When
        correct(incident, "2025-12-30T00:00:00Z");

        // Then: the decree counts from the occurrence; the clock of the other law runs no more
        Response owed = get(CC, "/api/v1/violation-notices/" + post);
        owed.then().body("ruleCode", equalTo("PD13-BR")).body("dueAt", equalTo("2026-01-02T00:00:00Z"));
        get(CC, "/api/v1/deadlines/" + before).then().body("state", equalTo("CANCELLED"));
        get(CC, "/api/v1/deadlines/" + owed.path("deadlineId"))
                .then()
                .body("responsibleOrg", equalTo("BD-SH"))
                .body("responsibleRole", equalTo("POL"));
        of(CC, incident).then().body("items.ruleCode", everyItem(equalTo("PD13-BR")));
    }

    private static void correct(String incident, String windowFrom) {
        int version = get(CC, "/api/v1/incidents/" + incident).path("version");
        Facts.send(
                        CC,
                        "/api/v1/incidents/" + incident + "/membership/apply",
                        Map.of("version", version, "reasonCode", "WRONG_TIME", "windowFrom", windowFrom))
                .then()
                .statusCode(202);
    }

    private static Response of(String token, String incident) {
        return get(token, "/api/v1/violation-notices?incidentId=" + incident);
    }

    private static Response file(String token, String id, Map<String, Object> more) {
        return event(token, id, "file", more);
    }

    private static Response event(String token, String id, String event, Map<String, Object> more) {
        return Duties.event(token, "/api/v1/violation-notices/" + id, event, more);
    }
}
