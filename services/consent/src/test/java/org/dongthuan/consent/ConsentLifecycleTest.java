package org.dongthuan.consent;

import static org.dongthuan.consent.Incident.*;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ConsentLifecycleTest {

    private static final String CLAIMS = "/api/v1/consent-claims/";
    private static final String KEEPS = "/api/v1/keep-consents/";
    private static final Map<String, Object> LATE_PAPER =
            Map.of("kind", "PAPER", "documentDate", "2023-08-09", "identifiesPerson", true, "reference", "HS-22/2023");

    @Inject
    TestClock clock;

    @AfterEach
    void reset() {
        clock.set(TestClock.NOON);
    }

    @Test
    void shouldDisproveAPaperDatedAfterTheOpeningOnlyByTwoPersons() {
        // Given
        Incident incident = new Incident(1);
        incident.requestEvidence();
        String path = CLAIMS + incident.claim(0).get("id");
        assertEquals("2023-08-16T17:00:00Z", incident.claim(0).get("dueAt"), "three working days from a Friday");
        post(PO, path + "/submit-evidence", LATE_PAPER)
                .then()
                .statusCode(200)
                .body("state", equalTo("UNDER_CHECK"))
                .body("evidence", hasSize(1));
        incident.heard(0, "CONFIRMS");
        Object version = incident.claim(0).get("version");

        // Then: neither PROVEN nor a C8 against the date is taken
        post(CO, path + "/verdict", verdict(version, "PROVEN", "C8"))
                .then()
                .statusCode(422)
                .body("violations.field", contains("checklist.C8"));
        post(CO, path + "/verdict", verdict(version, "PROVEN"))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("document-before-opening"));

        // When: one, then another who finds differently, then the same
        post(CO, path + "/verdict", verdict(version, "DISPROVEN", "C8"))
                .then()
                .statusCode(200)
                .body("state", equalTo("UNDER_CHECK"));
        String both = TestIssuer.officer("co-1", "DPO", "DT-OPS");
        post(both, path + "/verdict", verdict(version, "DISPROVEN", "C8"))
                .then()
                .statusCode(422)
                .body("code", equalTo("two-persons-required"));
        post(DPO, path + "/verdict", verdict(version, "NOT_PROVEN", "C8"))
                .then()
                .statusCode(409)
                .body("code", equalTo("verdicts-differ"));
        get(CO, path)
                .then()
                .body("opinions.role", contains("CO", "DPO"))
                .body("opinions.verdict", contains("DISPROVEN", "NOT_PROVEN"));
        get(PO, path).then().body("opinions", nullValue());
        post(DPO, path + "/verdict", verdict(version, "DISPROVEN", "C8"))
                .then()
                .statusCode(200)
                .body("state", equalTo("DISPROVEN"))
                .body("recordState", equalTo("INVALIDATED"));

        // Then
        assertEquals(
                List.of(
                        "consent-claim.opened.v1",
                        "consent-claim.evidence-requested.v1",
                        "consent-claim.evidence-submitted.v1",
                        "consent-claim.verdict-reached.v1"),
                eventsUntil("consent.claim.events", incident.id, "consent-claim.verdict-reached.v1"));

        // When: appealed, the opinions of the first round do not count
        Map<String, Object> appeal =
                new HashMap<>(Map.of("version", incident.claim(0).get("version"), "reasonCode", "NEW_EVIDENCE"));
        post(PO, path + "/appeal", appeal).then().statusCode(422).body("violations.rule", contains("new-evidence"));
        appeal.put("evidence", LATE_PAPER);
        post(PO, path + "/appeal", appeal)
                .then()
                .statusCode(200)
                .body("round", equalTo(2))
                .body("verdict", nullValue())
                .body("evidence", hasSize(2));
        get(CO, path).then().body("opinions", empty());
    }

    @Test
    void shouldListTheClaimsOfOneCaseButNotToTheStateBank() {
        Incident incident = new Incident(2);

        List<Object> accounts = incident.claims(CO, "&caseId=" + incident.firstCase).stream()
                .map(claim -> claim.get("accountId"))
                .toList();

        assertEquals(List.of(incident.accounts.getFirst().toString()), accounts);
        String stateBank = TestIssuer.provincial("sb-1", "SB", "NHNN-45", "45");
        get(stateBank, CLAIMS + "?caseId=" + incident.firstCase)
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("caseId"));
    }

    @Test
    void shouldHoldAgainstTheControllerThatNoEvidenceCame() {
        // Given
        Incident incident = new Incident(2);
        incident.requestEvidence();
        clock.set(Instant.parse("2023-08-16T16:59:30Z"));
        String answered = CLAIMS + incident.claim(1).get("id");
        post(PO, answered + "/submit-evidence", LATE_PAPER).then().statusCode(200);
        assertEquals("EVIDENCE_REQUESTED", incident.claim(0).get("state"));

        // When
        clock.set(Instant.parse("2023-08-16T17:00:00Z"));

        // Then
        await(() -> "NOT_PROVEN".equals(incident.claim(0).get("state")));
        assertEquals("INVALIDATED", incident.claim(0).get("recordState"));
        get(CO, answered).then().body("state", equalTo("UNDER_CHECK"));
        post(PO, CLAIMS + incident.claim(0).get("id") + "/submit-evidence", LATE_PAPER)
                .then()
                .statusCode(409);
    }

    @Test
    void shouldTakeOneVerdictOnManyClaimsAsAJobOfEachPerson() {
        // Given
        Incident incident = new Incident(3);
        incident.requestEvidence();
        List<Object> ids =
                incident.claims(CO, "").stream().map(c -> c.get("id")).toList();
        ids.forEach(id ->
                post(PO, CLAIMS + id + "/submit-evidence", LATE_PAPER).then().statusCode(200));
        for (int number = 0; number < ids.size(); number++) {
            incident.heard(number, "CONFIRMS");
        }
        Map<String, Object> body = verdict(null, "DISPROVEN", "C8");
        body.put("ids", ids);

        // When
        for (String token : List.of(CO, DPO)) {
            String job = post(token, CLAIMS + "verdicts", body)
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("jobId");
            awaitJob(token, job);
            get(token, CLAIMS + "jobs/" + job + "/rows")
                    .then()
                    .body(
                            "items.code",
                            containsInAnyOrder(
                                    token.equals(CO)
                                            ? new String[] {"PROPOSED", "PROPOSED", "PROPOSED"}
                                            : new String[] {"DISPROVEN", "DISPROVEN", "DISPROVEN"}));
        }

        // Then
        assertEquals(3, incident.claims(CO, "&state=DISPROVEN").size());
    }

    @Test
    void shouldProveANewConsentThatTheHolderGaveAndTwoPersonsVerified() {
        // Given
        Incident incident = new Incident(2);
        String holder = TestIssuer.citizen(
                incident.people.getFirst().toString(), UUID.randomUUID().toString());
        incident.account("keep-requested", incident.accounts.getFirst(), "");
        incident.account("keep-requested", incident.accounts.getFirst(), "");
        incident.account("keep-requested", incident.accounts.getLast(), "");
        await(() -> get(CO, KEEPS + "?incidentId=" + incident.id)
                        .<List<?>>path("items")
                        .size()
                == 2);
        get(holder, KEEPS).then().body("items", hasSize(1));
        String path = KEEPS + get(holder, KEEPS).path("items[0].id");
        Map<String, Object> yes = Map.of("version", 0, "given", true, "channel", "ONLINE");

        // When
        post(CO, path + "/answer", yes).then().statusCode(422).body("violations.field", contains("channel"));
        post(CO, path + "/verdict", verdict(0, "PROVEN")).then().statusCode(409);
        post(holder, path + "/answer", yes).then().statusCode(200).body("state", equalTo("GIVEN"));
        post(CO, path + "/verdict", verdict(1, "PROVEN", "C9")).then().statusCode(422);
        post(CO, path + "/verdict", verdict(1, "PROVEN")).then().body("state", equalTo("GIVEN"));
        post(DPO, path + "/verdict", verdict(1, "PROVEN")).then().body("state", equalTo("PROVEN"));

        // Then
        assertEquals(
                List.of("keep-consent.requested.v1", "keep-consent.given.v1", "keep-consent.proven.v1"),
                eventsUntil("consent.record.events", incident.accounts.getFirst(), "keep-consent.proven.v1"));

        // When: the other holder says no, at the desk
        String other = KEEPS
                + get(CO, KEEPS + "?accountId=" + incident.accounts.getLast()).path("items[0].id");
        post(CO, other + "/answer", Map.of("version", 0, "given", false, "channel", "FINGERPRINT"))
                .then()
                .body("state", equalTo("REFUSED"));

        // Then
        assertEquals(
                List.of("keep-consent.requested.v1", "keep-consent.not-proven.v1"),
                eventsUntil("consent.record.events", incident.accounts.getLast(), "keep-consent.not-proven.v1"));
        post(holder, other + "/answer", yes).then().statusCode(404);
    }

    @Test
    void shouldShowThePostOfficeNoEvidenceOfTheBankAndNoKeepConsents() {
        // Given
        Incident incident = new Incident(1);
        incident.requestEvidence();
        String path = CLAIMS + incident.claim(0).get("id");

        // When
        post(TestIssuer.officer("bk-1", "BK", "NH-TG"), path + "/submit-evidence", LATE_PAPER)
                .then()
                .statusCode(200);

        // Then
        get(CO, path).then().body("evidence.org", contains("NH-TG"));
        get(PO, path).then().statusCode(200).body("evidence", empty());
        status(PO, KEEPS, 403);
    }

    @Test
    void shouldShowClaimsOnlyWithinTheScope() {
        Incident incident = new Incident(1);
        String path = CLAIMS + incident.claim(0).get("id");
        status(CO, path, 200);
        status(DPO, path, 200);
        status(PO, path, 200);
        status(TestIssuer.officer("bk-1", "BK", "NH-TG"), path, 200);
        status(TestIssuer.officer("cp-1", "CP", "CA-19432", "19432"), path, 200);
        status(
                TestIssuer.citizen(
                        incident.people.getFirst().toString(), UUID.randomUUID().toString()),
                path,
                200);
        String supervisor = TestIssuer.provincial("sb-1", "SB", "NHNN-45", "45");
        get(supervisor, path)
                .then()
                .statusCode(200)
                .body("bankOrg", equalTo("NH-TG"))
                .body("personId", nullValue())
                .body("caseId", nullValue());
        status(TestIssuer.officer("co-2", "CO", "UBND-19435", "19435"), path, 404);
        status(TestIssuer.officer("po-2", "PO", "BD-XX"), path, 404);
        status(TestIssuer.officer("bk-2", "BK", "NH-XX"), path, 404);
        status(TestIssuer.provincial("sb-2", "SB", "NHNN-46", "46"), path, 404);
        status(
                TestIssuer.citizen(
                        UUID.randomUUID().toString(), UUID.randomUUID().toString()),
                path,
                404);
        status(TestIssuer.officer("ut-1", "UT", "DL-DB"), path, 403);
        status(TestIssuer.officer("adm-1", "ADM", "DT-OPS"), path, 403);
        post(PO, path + "/verdict", verdict(0, "PROVEN")).then().statusCode(403);
        post(CO, path + "/submit-evidence", LATE_PAPER).then().statusCode(403);
    }

    private static void status(String token, String path, int status) {
        get(token, path).then().statusCode(status);
    }

    @Test
    void shouldLeaveAnAccountInTheCaseItWentToLastWhateverComesLate() {
        // Given: an account whose holder is asked, and one that shows what has been heard of
        Incident incident = new Incident(2);
        String account = incident.accounts.getFirst().toString();
        incident.account("keep-requested", incident.accounts.getFirst(), "");
        await(() -> keptIn(incident) != null);
        UUID survivor = UUID.randomUUID();
        UUID part = UUID.randomUUID();
        UUID holder = UUID.randomUUID();

        // When: it went to a survivor and was split off from there; the split is heard of first, the bank's old word
        // last
        incident.caseEvent("split", survivor, """
                "newCaseId":"%s","newCode":"TV23-000001-9","newPersonId":"%s","accountIds":["%s"],\
                "at":"2099-01-01T03:00:00Z\"""".formatted(part, holder, account));
        await(() -> part.toString().equals(incident.claim(0).get("caseId")));
        incident.caseEvent("merged", incident.firstCase, """
                "survivorId":"%s","survivorCode":"LB23-000124-9","survivorPersonId":"%s","accountIds":["%s","%s"],\
                "at":"2099-01-01T02:00:00Z\"""".formatted(
                        survivor, UUID.randomUUID(), account, incident.accounts.getLast()));
        await(() -> survivor.toString().equals(incident.claim(1).get("caseId")));
        incident.account("ready", incident.accounts.getFirst(), "\"caseId\":\"%s\"".formatted(incident.firstCase));
        incident.account("listed", UUID.randomUUID(), "\"bankOrg\":\"NH-TG\"");
        await(() -> incident.claims(CO, "").size() == 3);

        // Then
        assertEquals(part.toString(), incident.claim(0).get("caseId"));
        assertEquals(part.toString(), keptIn(incident));
        get(TestIssuer.citizen(holder.toString(), part.toString()), KEEPS)
                .then()
                .body("items", hasSize(1));
    }

    private static Object keptIn(Incident incident) {
        return get(CO, KEEPS + "?accountId=" + incident.accounts.getFirst()).path("items[0].caseId");
    }
}
