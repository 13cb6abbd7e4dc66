package org.dongthuan.casetracking;

import static org.dongthuan.casetracking.Facts.*;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.junit.jupiter.api.Test;

/** An incident ends with each case settled or listed as an exception with its ground. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ExceptionTest {

    private static final Map<String, Object> CARRIED =
            Map.of("carriedTo", Map.of("role", "CP", "org", "CA-19432", "documentRef", "12/BB-CAX"));

    @Inject
    Sql sql;

    @Test
    void shouldGoOnToVerificationOnceEachCaseIsSettledOrListed() {
        // Given: three cases, one settled, in an incident under remedy
        String incident = reportIncident("2021-07-01");
        String settled = listedCase(incident);
        String excluded = listedCase(incident);
        String carried = listedCase(incident);
        byHand("update case_file set state = 'RESOLVED' where id = ?", settled);
        byHand("update incident set state = 'REMEDIATING' where id = ?", incident);

        // When
        list(incident, excluded, "EXCLUDED", Map.of()).then().statusCode(201);
        get(CC, "/api/v1/incidents/" + incident).then().body("state", equalTo("REMEDIATING"));
        list(incident, carried, "CARRIED_OVER", CARRIED).then().statusCode(201);

        // Then
        get(CC, "/api/v1/incidents/" + incident)
                .then()
                .body("state", equalTo("VERIFYING"))
                .body("totals.exceptionsByKind.EXCLUDED", equalTo(1))
                .body("totals.exceptionsByKind.CARRIED_OVER", equalTo(1));
        get(SB, "/api/v1/incidents/" + incident + "/exceptions?kind=CARRIED_OVER")
                .then()
                .body("items.caseId", contains(carried))
                .body("items.carriedTo.documentRef", contains("12/BB-CAX"));
        get(CC, "/api/v1/incidents/" + incident + "/exceptions?limit=1")
                .then()
                .body("items", hasSize(1))
                .body("next", org.hamcrest.Matchers.notNullValue());
        get(CC, "/api/v1/cases/" + carried).then().body("timeline.kind", hasItem("incident.exception-listed"));
    }

    @Test
    void shouldRefuseToCloseAndNameWhatStandsInTheWay() {
        // Given
        String incident = reportIncident("2021-07-02");
        String one = listedCase(incident);
        String other = listedCase(incident);
        byHand("update incident set state = 'MONITORING' where id = ?", incident);

        // Then
        incidentEvent(CO, incident, "close", Map.of())
                .then()
                .statusCode(422)
                .body("violations.rule", contains("cases-resolved", "settled-or-exception", "settled-or-exception"))
                .body("violations.message", hasItem(containsString(code(one) + " is OPEN")))
                .body("violations[0].message", containsString("neither: 2"));
        list(incident, one, "EXCLUDED", Map.of()).then().statusCode(201);
        String withdrawn = list(incident, other, "EXCLUDED", Map.of()).path("id");
        send(
                        CC,
                        "/api/v1/incidents/" + incident + "/exceptions/" + withdrawn + "/withdraw",
                        Map.of("reasonCode", "CAN_BE_SETTLED"))
                .then()
                .statusCode(204);
        incidentEvent(CO, incident, "close", Map.of())
                .then()
                .statusCode(422)
                .body("violations[0].message", containsString("neither: 1"));
        list(incident, other, "CARRIED_OVER", CARRIED).then().statusCode(201);
        incidentEvent(CO, incident, "close", Map.of()).then().statusCode(200);
        incidentEvent(CC, incident, "close", Map.of()).then().statusCode(200).body("state", equalTo("CLOSED"));
    }

    @Test
    void shouldListOnlyAnOpenCaseOfTheIncidentOnceWithTheWholeGround() {
        // Given
        String incident = reportIncident("2021-07-03");
        String elsewhere = listedCase(reportIncident("2021-07-04"));
        String file = listedCase(incident);

        // Then
        list(incident, elsewhere, "EXCLUDED", Map.of())
                .then()
                .statusCode(422)
                .body("violations.rule", contains("of-this-incident"));
        list(incident, file, "CARRIED_OVER", Map.of())
                .then()
                .statusCode(422)
                .body("violations.rule", contains("carried-over-only"));
        list(incident, file, "EXCLUDED", CARRIED).then().statusCode(422);
        list(incident, file, "EXCLUDED", Map.of()).then().statusCode(201);
        list(incident, file, "EXCLUDED", Map.of())
                .then()
                .statusCode(422)
                .body("violations.rule", contains("unsettled"));
        get(TestIssuer.provincial("sb-46", "SB", "NHNN-46", "46"), "/api/v1/incidents/" + incident + "/exceptions")
                .then()
                .statusCode(404);
        byHand("update case_file set place_code = '19435' where id = ?", file);
        get(CC, "/api/v1/incidents/" + incident + "/exceptions").then().body("items", empty());
        get(SB, "/api/v1/incidents/" + incident + "/exceptions").then().body("items.caseId", hasItems(file));
    }

    private static Response list(String incident, String file, String kind, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("caseId", file);
        body.put("kind", kind);
        body.put("reasonCode", "NOT_REACHABLE");
        return send(CC, "/api/v1/incidents/" + incident + "/exceptions", body);
    }

    private static String listedCase(String incident) {
        String code = Facts.code();
        listed(UUID.randomUUID(), code, incident, UUID.randomUUID());
        return awaitCase(code);
    }

    private static String code(String file) {
        return get(CC, "/api/v1/cases/" + file).path("code");
    }

    private void byHand(String statement, String id) {
        QuarkusTransaction.requiringNew().run(() -> sql.run(statement, UUID.fromString(id)));
    }
}
