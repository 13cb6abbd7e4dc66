package org.dongthuan.casetracking;

import static org.dongthuan.casetracking.Facts.CC;
import static org.dongthuan.casetracking.Facts.CO;
import static org.dongthuan.casetracking.Facts.CP;
import static org.dongthuan.casetracking.Facts.SB;
import static org.dongthuan.casetracking.Facts.ST;
import static org.dongthuan.casetracking.Facts.await;
import static org.dongthuan.casetracking.Facts.awaitCase;
import static org.dongthuan.casetracking.Facts.awaitCaseState;
import static org.dongthuan.casetracking.Facts.caseEvent;
import static org.dongthuan.casetracking.Facts.get;
import static org.dongthuan.casetracking.Facts.incidentEvent;
import static org.dongthuan.casetracking.Facts.moved;
import static org.dongthuan.casetracking.Facts.reportIncident;
import static org.dongthuan.casetracking.Facts.submitted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.casetracking.Facts.Complainant;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.junit.jupiter.api.Test;

/** A result that does not stand: a disputed reply, an incident closed too early or by one person, a complaint passed on. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SettledAgainTest {

    @Test
    void shouldReopenTheCaseOfADisputedReplyAndCloseTheIncidentByTwoPersonsWhenAllIsSettled() {
        // Given: everything done, only the incident still open
        Complainant who = submitted("2023-04-12");
        moved(who, "accepted", "TRIAGE", "ACCEPTED");
        String caseId = awaitCase(who.code());
        String incident = reportIncident("2023-04-12");
        UUID account = UUID.randomUUID();
        Facts.listed(who.personId(), who.code(), incident, account);
        await(() -> get(CC, "/api/v1/cases/" + caseId).<List<?>>path("accounts").size() == 1);
        toRemediating(incident);
        caseEvent(CC, caseId, "assess").then().statusCode(200);
        caseEvent(CC, caseId, "dispatch").then().statusCode(200);
        Facts.account(account, incident, "verified", "VERIFIED", Instant.now());
        Facts.verdict(account);
        await(() -> "CLOSED".equals(get(CC, "/api/v1/cases/" + caseId).path("result")));
        Facts.told(caseId);
        moved(who, "replied", "IN_PROGRESS", "REPLIED");
        resolve(caseId);
        // A sample that failed keeps the result from being accepted, by whomever, until another one passed.
        incidentEvent(ST, incident, "accept-result", Map.of()).then().statusCode(200);
        Facts.sampled(incident, "PASSED", Instant.parse("2023-08-28T02:00:00Z"));
        Facts.sampled(incident, "FAILED", Instant.parse("2023-08-28T03:00:00Z"));
        await(() -> "sample-passed"
                .equals(incidentEvent(ST, incident, "accept-result", Map.of()).path("violations[0].rule")));
        Facts.sampled(incident, "PASSED", Instant.parse("2023-08-29T03:00:00Z"));
        await(() -> incidentEvent(SB, incident, "accept-result", Map.of()).statusCode() == 200);
        for (String body : List.of(CP, CC)) {
            incidentEvent(body, incident, "accept-result", Map.of()).then().statusCode(200);
        }
        get(CC, "/api/v1/incidents/" + incident).then().body("state", equalTo("MONITORING"));

        // When
        moved(who, "disputed", "REPLIED", "DISPUTED");
        awaitCaseState(caseId, "IN_ACTION");

        // Then: not with a case under way
        incidentEvent(CC, incident, "close", Map.of())
                .then()
                .statusCode(422)
                .body("violations.rule", hasItem("cases-resolved"));
        moved(who, "replied", "IN_PROGRESS", "REPLIED");
        resolve(caseId);
        // nor by one person, whatever roles they hold
        incidentEvent(CC, incident, "close", Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("MONITORING"))
                .body("approvals.close", contains("CC"));
        incidentEvent(TestIssuer.officer("cc-1", "CO", "UBND-19432", "19432"), incident, "close", Map.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("two-persons-required"));
        incidentEvent(CO, incident, "close", Map.of()).then().statusCode(200).body("state", equalTo("CLOSED"));
    }

    @Test
    void shouldTakeAForwardedComplaintOutOfTheIncident() {
        // Given
        String incident = reportIncident("2023-04-20");
        Complainant who = submitted("2023-04-20");
        await(() -> members(incident).equals(List.of(who.code())));

        // When
        moved(who, "redirected", "TRIAGE", "REDIRECTED");

        // Then
        await(() -> members(incident).isEmpty());
    }

    private static List<String> members(String incident) {
        return get(CP, "/api/v1/incidents/" + incident + "/members").path("items.code");
    }

    private static void toRemediating(String incident) {
        incidentEvent(CC, incident, "confirm", Map.of()).then().statusCode(200);
        incidentEvent(CP, incident, "confirm", Map.of()).then().statusCode(200);
        incidentEvent(CC, incident, "contain", Map.of("effectiveAt", "2023-08-09T04:15:00Z"))
                .then()
                .statusCode(200);
        Duties.inForce(incident);
        incidentEvent(CC, incident, "adopt-plan", Map.of()).then().body("state", equalTo("REMEDIATING"));
    }

    private static void resolve(String caseId) {
        awaitCaseState(caseId, "VERIFYING");
        caseEvent(CC, caseId, "verify").then().statusCode(200);
        caseEvent(SB, caseId, "verify").then().statusCode(200).body("state", equalTo("RESOLVED"));
    }
}
