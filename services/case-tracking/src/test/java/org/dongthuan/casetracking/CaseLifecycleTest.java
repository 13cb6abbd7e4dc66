package org.dongthuan.casetracking;

import static io.restassured.RestAssured.given;
import static org.dongthuan.casetracking.Facts.*;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.testing.EventExamples;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.dongthuan.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CaseLifecycleTest {

    @Test
    void shouldCarryACaseFromComplaintToResolved() {
        // Given: a complaint filed before anybody reported the incident
        Complainant who = submitted("2023-08-09");
        moved(who, "accepted", "TRIAGE", "ACCEPTED");
        String alone = awaitCase(who.code());
        get(CC, "/api/v1/cases/" + alone).then().body("state", equalTo("OPEN"));
        String incident = reportIncident("2023-08-09");
        Complainant second = submitted("2023-08-09");
        moved(second, "accepted", "TRIAGE", "ACCEPTED");
        String caseId = awaitCase(second.code());
        get(CC, "/api/v1/cases/" + caseId).then().body("incidentId", equalTo(incident));
        get(CP, "/api/v1/incidents/" + incident + "/members")
                .then()
                .body("items.code", hasItem(who.code()))
                .body("items.code", hasItem(second.code()));

        // When: assessed, dispatched, and every fact arrives, the account's in the wrong order
        UUID account = UUID.randomUUID();
        listed(second.personId(), second.code(), incident, account);
        await(() -> get(CC, "/api/v1/cases/" + caseId).<List<?>>path("accounts").size() == 1);
        caseEvent(CC, caseId, "assess").then().statusCode(200);
        get(CC, "/api/v1/cases/" + caseId)
                .then()
                .body(
                        "tasks.kind",
                        containsInAnyOrder("ACCOUNT_REMEDY", "CONSENT_VERDICT", "HOLDER_TOLD", "WRITTEN_REPLY"));
        caseEvent(CC, caseId, "dispatch").then().statusCode(200);
        Instant now = Instant.now();
        account(account, incident, "verified", "VERIFIED", now);
        account(account, incident, "sent", "SENT", now.minusSeconds(60));
        verdict(account);
        await(() -> "CLOSED".equals(get(CC, "/api/v1/cases/" + caseId).path("result")));
        told(caseId);
        moved(second, "replied", "IN_PROGRESS", "REPLIED");
        awaitCaseState(caseId, "VERIFYING");

        // Then: the lead alone does not resolve a case with a bank account in it
        caseEvent(CC, caseId, "verify").then().statusCode(200).body("state", equalTo("VERIFYING"));
        caseEvent(SB, caseId, "verify").then().statusCode(200).body("state", equalTo("RESOLVED"));
    }

    @Test
    void shouldOpenACaseExOfficioAndJoinALaterComplaintToIt() {
        // Given
        String incident = reportIncident("2023-08-10");
        UUID person = UUID.randomUUID();
        String code = code();
        UUID account = UUID.randomUUID();
        account(account, incident, "decision-requested", "DECISION_PENDING", Instant.now());

        // When: the account was told of before its holder
        listed(person, code, incident, account);

        // Then
        String caseId = awaitCase(code);
        get(CC, "/api/v1/cases/" + caseId)
                .then()
                .body("origin", equalTo("EX_OFFICIO"))
                .body("accounts.state", contains("DECISION_PENDING"));
    }

    @Test
    void shouldTakeACaseThatStoodAloneIntoTheIncidentWhoseListNamesThePerson() {
        // Given: accepted before anybody reported the incident
        Complainant who = submitted("2023-08-17");
        moved(who, "accepted", "TRIAGE", "ACCEPTED");
        String alone = awaitCase(who.code());
        String incident = reportIncident("2023-08-17");

        // When
        listed(who.personId(), who.code(), incident, UUID.randomUUID());

        // Then
        await(() -> get(CC, "/api/v1/cases/" + alone).<List<?>>path("accounts").size() == 1);
        get(CC, "/api/v1/cases/" + alone).then().body("incidentId", equalTo(incident));
    }

    @Test
    void shouldPutAComplaintToTheCaseThatAListOpenedUnderItsCodeBeforeItWasAccepted() {
        // Given: filed about another day, so that no rule puts it under the incident
        String incident = reportIncident("2023-08-18");
        Complainant who = submitted("2022-12-02");
        listed(who.personId(), who.code(), incident, UUID.randomUUID());
        String file = awaitCase(who.code());

        // When
        moved(who, "accepted", "TRIAGE", "ACCEPTED");

        // Then
        await(() -> get(CC, "/api/v1/cases/" + file)
                .<List<String>>path("complaintIds")
                .contains(who.complaintId().toString()));
        get(CC, "/api/v1/cases/" + file).then().body("incidentId", equalTo(incident));
    }

    @Test
    void shouldActOnAnEventOnceHoweverOftenItComesAndKeepWhatItCannotRead() {
        // Given
        String incident = reportIncident("2023-08-11");
        UUID person = UUID.randomUUID();
        UUID account = UUID.randomUUID();
        String code = code();
        String payload = EventExamples.text("person/listed.v1")
                .replace("5b3b3c0e-8a53-4f6e-9c0a-1f2e3d4c5b6a", person.toString())
                .replace("LB23-000123-7", code)
                .replace("3d3d3d3d-0000-4000-8000-000000000003", incident)
                .replace("4e4e4e4e-0000-4000-8000-000000000004", account.toString());
        String id = UUID.randomUUID().toString();

        // When
        Topics.send("intake.person.events", person.toString(), "person.listed.v1", "{not json");
        Topics.send("intake.person.events", person.toString(), "person.unheard-of.v1", "{}");
        Topics.send("intake.person.events", person.toString(), "person.listed.v1", payload, id);
        Topics.send("intake.person.events", person.toString(), "person.listed.v1", payload, id);

        // Then
        String caseId = awaitCase(code);
        List<Map<String, Object>> timeline = get(CC, "/api/v1/cases/" + caseId).path("timeline");
        assertEquals(
                1,
                timeline.stream()
                        .filter(e -> "account.listed".equals(e.get("kind")))
                        .count());
        assertEquals(
                1,
                Topics.readUntil(
                                "intake.person.events.case-tracking.dlq",
                                read -> read.stream()
                                        .anyMatch(r -> person.toString().equals(r.key())),
                                java.time.Duration.ofSeconds(20))
                        .stream()
                        .filter(r -> person.toString().equals(r.key()))
                        .count());
    }

    @Test
    void shouldNeedEveryBodyWhoseApprovalAnEventNeeds() {
        // Given
        String incident = reportIncident("2023-08-12");

        // Then
        incidentEvent(CC, incident, "confirm", Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("REPORTED"))
                .body("approvals.confirm", contains("CC"));
        incidentEvent(CP, incident, "confirm", Map.of()).then().body("state", equalTo("CONFIRMED"));
        incidentEvent(CC, incident, "contain", Map.of())
                .then()
                .statusCode(422)
                .body("violations.field", contains("effectiveAt"));
        incidentEvent(UT, incident, "contain", Map.of("effectiveAt", "2023-08-09T04:15:00Z"))
                .then()
                .body("state", equalTo("CONFIRMED"));
        incidentEvent(CC, incident, "contain", Map.of("effectiveAt", "2023-08-09T04:15:00Z"))
                .then()
                .body("state", equalTo("CONTAINED"));
        incidentEvent(CC, incident, "adopt-plan", Map.of())
                .then()
                .statusCode(422)
                .body("violations.rule", contains("list-loaded"));
        incidentEvent(CC, incident, "confirm", Map.of()).then().statusCode(409);
        incidentEvent(SB, incident, "confirm", Map.of()).then().statusCode(403);
    }

    @Test
    void shouldVerifyAllReadyCasesAsAJobWithAResultPerCase() {
        // Given
        String incident = reportIncident("2023-08-13");
        UUID account = UUID.randomUUID();
        String code = code();
        listed(UUID.randomUUID(), code, incident, account);
        String caseId = awaitCase(code);

        // When
        String job = given().auth()
                .oauth2(CC)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("incidentId", incident, "event", "assess"))
                .post("/api/v1/cases/bulk")
                .then()
                .statusCode(202)
                .extract()
                .path("jobId");

        // Then
        await(() -> "DONE".equals(get(CC, "/api/v1/cases/jobs/" + job).path("state")));
        get(CC, "/api/v1/cases/jobs/" + job + "/rows")
                .then()
                .body("items.subject", contains(caseId))
                .body("items.code", contains("ASSESSED"));
        get(SB, "/api/v1/cases/jobs/" + job).then().statusCode(404);
    }

    @Test
    void shouldShowWhatHappenedAtOneInstantAsItWasTold() {
        // Given
        String incident = reportIncident("2023-08-11");
        UUID account = UUID.randomUUID();
        String code = code();
        listed(UUID.randomUUID(), code, incident, account);
        String path = "/api/v1/cases/" + awaitCase(code);
        Instant answered = Instant.parse("2023-08-15T02:00:00Z");
        List<String> words = List.of("sent", "acknowledged", "info-required", "info-supplied", "closed-reported");

        // When
        words.forEach(word -> account(account, incident, word, "SENT", answered));

        // Then
        List<String> kinds = words.stream().map("account."::concat).toList();
        await(() -> get(CC, path).<List<String>>path("timeline.kind").contains(kinds.getLast()));
        List<String> shown = get(CC, path).path("timeline.kind");
        assertEquals(kinds, shown.stream().filter(kinds::contains).toList());
    }

    @Test
    void shouldShowTheUtilityTheCaseItReferredWithoutItsBankPart() {
        // Given
        String incident = reportIncident("2023-08-18");
        Complainant who = submittedBy("DL-DB", "2023-08-18");
        moved(who, "accepted", "TRIAGE", "ACCEPTED");
        String path = "/api/v1/cases/" + awaitCase(who.code());
        listed(who.personId(), who.code(), incident, UUID.randomUUID());
        await(() -> get(CC, path).<List<?>>path("accounts").size() == 1);

        // Then
        get(CC, path).then().body("timeline.kind", hasItem("account.listed"));
        get(UT, path)
                .then()
                .statusCode(200)
                .body("accounts", nullValue())
                .body("timeline.kind", not(hasItem("account.listed")));
    }

    @Test
    void shouldShowCasesOnlyWithinTheScope() {
        String incident = reportIncident("2023-08-14");
        String code = code();
        UUID person = UUID.randomUUID();
        listed(person, code, incident, UUID.randomUUID());
        String path = "/api/v1/cases/" + awaitCase(code);
        get(CO, path).then().statusCode(200);
        get(SB, path).then().statusCode(200);
        get(TestIssuer.officer("bk-1", "BK", "NH-TG"), path).then().statusCode(200);
        get(TestIssuer.citizen(person.toString(), UUID.randomUUID().toString()), path)
                .then()
                .statusCode(200);
        get(TestIssuer.citizen(UUID.randomUUID().toString(), UUID.randomUUID().toString()), path)
                .then()
                .statusCode(404);
        get(TestIssuer.officer("co-2", "CO", "UBND-19435", "19435"), path)
                .then()
                .statusCode(404);
        get(TestIssuer.officer("bk-2", "BK", "NH-XX"), path).then().statusCode(404);
        get(UT, path).then().statusCode(404);
        get(ST, path).then().statusCode(403);
        get(TestIssuer.officer("adm-1", "ADM", "DT-OPS"), path).then().statusCode(403);
        get(UT, "/api/v1/cases?code=" + code).then().statusCode(200).body("items", empty());
    }
}
