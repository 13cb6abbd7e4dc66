package org.dongthuan.casetracking;

import static org.dongthuan.casetracking.Facts.CC;
import static org.dongthuan.casetracking.Facts.CP;
import static org.dongthuan.casetracking.Facts.get;
import static org.dongthuan.casetracking.Facts.reportIncident;
import static org.dongthuan.casetracking.Facts.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.SealStore;
import org.dongthuan.testing.TestIssuer;
import org.junit.jupiter.api.Test;

/** Information on crime: flagged by number, opened and forwarded by the commune police, decided by the investigators. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(SealStore.class)
class CrimeFileTest {

    private static final String PP = TestIssuer.provincial("pp-1", "PP", "CA-PA05", "45");

    /** Criminal Code art. 291. */
    private static final int THRESHOLD = 20;

    @Test
    void shouldForwardWithinFortyEightHoursInARemoteAreaAndLeaveTheDecisionToTheInvestigators() {
        // Given
        String incident = reportIncident("2023-07-30");
        Map<String, Object> opening = Map.of("incidentId", incident, "receivedAt", "2023-08-09T10:00:00Z");
        String id = send(CP, "/api/v1/crime-files", opening)
                .then()
                .statusCode(201)
                .body("state", equalTo("OPEN"))
                .extract()
                .path("id");
        send(CP, "/api/v1/crime-files", opening).then().statusCode(409);
        deadlines(incident).then().body("items.dueAt", contains("2023-08-11T10:00:00Z"));

        // When, Then
        event(PP, id, "decide", Map.of("number", "12/QD")).then().statusCode(409);
        event(CP, id, "forward", Map.of()).then().statusCode(422).body("violations.field", contains("number"));
        event(CP, id, "forward", Map.of("number", "05/TB", "at", "2023-08-09T09:00:00Z"))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("in-order"));
        event(CP, id, "forward", Map.of("number", "05/TB", "at", "2023-08-10T09:00:00Z"))
                .then()
                .statusCode(200);
        event(PP, id, "decide", Map.of("number", "12/QD", "at", "2023-08-25T04:00:00Z"))
                .then()
                .statusCode(200)
                .body("history.event", contains("open", "forward", "decide"));

        // Then: twenty days from the investigators' receipt, the first day not counted
        Facts.await(() -> List.of("MET", "MET").equals(deadlines(incident).path("items.state")));
        deadlines(incident)
                .then()
                .body("items.ruleCode", contains("CR-FWD", "CR-SET"))
                .body("items.responsibleRole", contains("CP", "PP"))
                .body("items[1].dueAt", equalTo("2023-08-30T17:00:00Z"));
    }

    @Test
    void shouldFlagAnIncidentFromTheAccountThatReachesTheNumberAndStartNoClockUntilThePoliceTakeItUp() {
        // Given: one too few
        String incident = reportIncident("2023-07-31");
        CrimeFiles.listed(incident, THRESHOLD - 1);
        Facts.await(() -> Integer.valueOf(THRESHOLD - 1)
                .equals(get(CC, "/api/v1/incidents/" + incident).path("totals.accountsByState.IDENTIFIED")));
        files(CP, incident).then().body("items", empty());

        // When
        CrimeFiles.listed(incident, 2);
        Facts.await(() -> !files(CP, incident).<List<?>>path("items").isEmpty());

        // Then
        files(PP, incident).then().body("items.state", contains("FLAGGED")).body("items.flagRule", contains("CC-291"));
        deadlines(incident).then().body("items", empty());
        get(CC, "/api/v1/crime-files").then().statusCode(403);
        files(TestIssuer.officer("cp-9", "CP", "CA-19435", "19435"), incident)
                .then()
                .body("items", empty());

        // When
        String id = files(CP, incident).path("items[0].id");
        send(CP, "/api/v1/crime-files", Map.of("incidentId", incident)).then().statusCode(409);
        event(CP, id, "dismiss", Map.of()).then().statusCode(422);
        event(CP, id, "open", Map.of()).then().statusCode(200).body("state", equalTo("OPEN"));

        // Then
        deadlines(incident).then().body("items.ruleCode", contains("CR-FWD"));
        assertEquals(1, files(CP, incident).<List<?>>path("items").size());
    }

    @Test
    void shouldFlagAFileThatThePoliceOpenedThemselvesWithoutMovingIt() {
        // Given
        String incident = reportIncident("2023-07-15");
        String id = CrimeFiles.opened(incident);
        get(CP, "/api/v1/crime-files/" + id).then().body("flagRule", nullValue());

        // When
        CrimeFiles.listed(incident, THRESHOLD);

        // Then
        Facts.await(() -> get(CP, "/api/v1/crime-files/" + id).path("flaggedAt") != null);
        get(CP, "/api/v1/crime-files/" + id).then().body("state", equalTo("OPEN"));
    }

    private static Response files(String token, String incident) {
        return get(token, "/api/v1/crime-files?incidentId=" + incident);
    }

    private static Response deadlines(String incident) {
        return get(CC, "/api/v1/deadlines?incidentId=" + incident);
    }

    private static Response event(String token, String id, String event, Map<String, Object> more) {
        String path = "/api/v1/crime-files/" + id;
        return Duties.event(token, path, event, get(CP, path).path("version"), more);
    }
}
