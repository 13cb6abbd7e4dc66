package org.dongthuan.casetracking;

import static io.restassured.RestAssured.given;
import static org.dongthuan.casetracking.Facts.*;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.casetracking.auditlog.ScenarioClock;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.dongthuan.testing.Topics;
import org.junit.jupiter.api.Test;

/** What citizens get to know of who looked at their data, and for how long it may be kept from them. */
@QuarkusTest
@TestProfile(ScenarioClock.class)
@QuarkusTestResource(RealParts.class)
class AccessLogTest {

    private static final String DPO = TestIssuer.officer("dpo-1", "DPO", "DT-OPS");

    @Test
    void shouldTellCitizensWhichRoleOfWhichOrganisationLookedAtTheirDataButNotWho() {
        // Given
        Complainant who = submitted("2023-08-09");
        moved(who, "accepted", "TRIAGE", "ACCEPTED");
        String caseId = awaitCase(who.code());
        UUID account = UUID.randomUUID();
        listed(who.personId(), who.code(), reportIncident("2023-08-09"), account);

        // When: looked at here, and as other services tell
        get(CO, "/api/v1/cases/" + caseId).then().statusCode(200);
        tell("intake", "contact", "person", who.personId());
        tell("intake", "read", "complaint", who.complaintId());
        tell("bank-integration", "read", "account", account);
        tell("bank-integration", "read", "account", UUID.randomUUID());

        // Then
        await(() ->
                accesses(who).containsAll(List.of("read case", "contact person", "read complaint", "read account")));
        Response log = log(who);
        log.then()
                .body("items.findAll { it.objectType == 'case' && it.role == 'CO' }.org", contains("UBND-19432"))
                .body("items.findAll { it.objectType == 'account' }.size()", equalTo(1));
        assertFalse(log.asString().contains("co-1"), "the officer's id is not the citizen's business");
        assertFalse(accesses(submitted("2023-08-09")).contains("read complaint"));
    }

    @Test
    void shouldKeepAnInvestigationsLooksBackOnlyWithASecondPersonAndOnlyUntilItsEnd() {
        // Given
        Complainant who = submitted("2023-08-09");
        moved(who, "accepted", "TRIAGE", "ACCEPTED");
        String caseId = awaitCase(who.code());
        get(CP, "/api/v1/cases/" + caseId).then().statusCode(200);
        await(() -> roles(who).contains("CP"));

        // When: asked for
        Instant end = ScenarioClock.now().plus(Duration.ofDays(60));
        open(caseId, ScenarioClock.now().plus(Duration.ofDays(91)))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("exception-time"));
        String id = open(caseId, end).then().statusCode(201).extract().path("id");
        approve(CP, id).then().statusCode(422).body("code", equalTo("two-persons-required"));
        approve(TestIssuer.officer("cp-9", "CP", "CA-19435", "19435"), id)
                .then()
                .statusCode(404);

        // Then: the request alone hides nothing but itself
        await(() -> logged(caseId).contains("open-access-exception"));
        assertFalse(accesses(who).contains("open-access-exception case"));
        await(() -> roles(who).contains("CP"));

        // When: agreed to
        approve(DPO, id).then().statusCode(200).body("approvedBy", equalTo("dpo-1"));
        approve(DPO, id).then().statusCode(409);

        // Then
        await(() -> logged(caseId).contains("approve-access-exception"));
        assertFalse(roles(who).contains("CP"));
        get(CO, "/api/v1/cases/" + caseId).then().statusCode(200);
        await(() -> roles(who).contains("CO"));

        // When: the time is over
        ScenarioClock.jump(Duration.ofDays(61));

        // Then
        await(() -> accesses(who).contains("open-access-exception case"));
        await(() -> roles(who).contains("CP"));
    }

    private static void tell(String service, String action, String objectType, UUID object) {
        Topics.send(service + ".audit.events", object.toString(), "audit.recorded.v1", """
                {"actorId":"co-1","roles":["CO"],"org":"UBND-19432","action":"%s","objectType":"%s","objectIds":["%s"],
                 "at":"2023-08-10T09:00:00Z"}""".formatted(
                        action, objectType, object));
    }

    private static Response open(String caseId, Instant until) {
        return given().auth()
                .oauth2(CP)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("caseId", caseId, "reasonCode", "INVESTIGATION", "until", until.toString()))
                .post("/api/v1/access-exceptions");
    }

    private static Response approve(String token, String id) {
        return given().auth().oauth2(token).post("/api/v1/access-exceptions/" + id + "/approve");
    }

    private static Response log(Complainant who) {
        String citizen =
                TestIssuer.citizen(who.personId().toString(), who.complaintId().toString());
        return get(citizen, "/api/v1/access-log?limit=100");
    }

    private static List<String> accesses(Complainant who) {
        return log(who).path("items.collect { it.action + ' ' + it.objectType }");
    }

    private static List<String> roles(Complainant who) {
        return log(who).path("items.role");
    }

    private static List<String> logged(String objectId) {
        return get(TestIssuer.officer("aud-1", "AUD", "DT-OPS"), "/api/v1/audit-log?objectId=" + objectId)
                .path("items.action");
    }
}
