package org.dongthuan.casetracking;

import static org.dongthuan.casetracking.Duties.BK;
import static org.dongthuan.casetracking.Duties.POL;
import static org.dongthuan.casetracking.Duties.body;
import static org.dongthuan.casetracking.Duties.event;
import static org.dongthuan.casetracking.Duties.inForce;
import static org.dongthuan.casetracking.Duties.obligation;
import static org.dongthuan.casetracking.Duties.registered;
import static org.dongthuan.casetracking.Facts.CC;
import static org.dongthuan.casetracking.Facts.CO;
import static org.dongthuan.casetracking.Facts.CP;
import static org.dongthuan.casetracking.Facts.SB;
import static org.dongthuan.casetracking.Facts.ST;
import static org.dongthuan.casetracking.Facts.account;
import static org.dongthuan.casetracking.Facts.await;
import static org.dongthuan.casetracking.Facts.get;
import static org.dongthuan.casetracking.Facts.incidentEvent;
import static org.dongthuan.casetracking.Facts.reportIncident;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.SealStore;
import org.dongthuan.testing.TestIssuer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(SealStore.class)
class CommitmentTest {

    private static final Map<String, Object> NOTHING = Map.of();

    @Test
    void shouldSayWhichObligationOfADraftIsAtFault() {
        // Given
        Map<String, Object> faulty = new HashMap<>(promise("O2"));
        faulty.put("target", " ");
        faulty.put("supervisors", List.of());
        Map<String, Object> draft = Map.of(
                "incidentId",
                reportIncident("2023-08-04"),
                "org",
                "BD-SH",
                "title",
                "Bản cam kết",
                "text",
                "Như sau.",
                "obligations",
                List.of(promise("O1"), faulty));

        // Then
        Duties.create(CC, "/api/v1/commitments", draft)
                .then()
                .statusCode(422)
                .body("violations.field", containsInAnyOrder("obligations[1].target", "obligations[1].supervisors"));
    }

    @Test
    void shouldTakeEvidenceOnlyWhenTheFactsFulfilTheTarget() {
        // Given: one of two accounts is closed
        String incident = reportIncident("2023-05-03");
        String o1 = "/api/v1/obligations/" + obligation(inForce(incident), "O1");
        UUID open = UUID.randomUUID();
        account(UUID.randomUUID(), incident, "verified", "VERIFIED", Instant.now());
        account(open, incident, "sent", "SENT", Instant.now().minusSeconds(9));
        await(() -> get(CC, o1).<Integer>path("figures.of") == 2);
        event(BK, o1, "start", NOTHING).then().statusCode(200).body("state", equalTo("IN_PROGRESS"));

        // When
        event(BK, o1, "submit-evidence", NOTHING)
                .then()
                .statusCode(422)
                .body("violations.rule", contains("target-not-met"))
                .body("violations.message[0]", containsString("1 of 2"));
        account(open, incident, "kept", "KEPT", Instant.now());
        await(() -> get(CC, o1).<Boolean>path("figures.met"));

        // Then: the obligor may show it as well as the performer
        event(POL, o1, "submit-evidence", NOTHING).then().statusCode(200).body("state", equalTo("SUBMITTED"));
    }

    @Test
    void shouldAcceptOnlyWhenEverySupervisorHasAcceptedAndDeriveWhatFollows() {
        // Given
        String commitment = inForce(reportIncident("2023-05-04"));
        String o4 = "/api/v1/obligations/" + obligation(commitment, "O4");
        event(BK, o4, "start", NOTHING);
        event(BK, o4, "submit-evidence", NOTHING).then().statusCode(422);
        event(BK, o4, "submit-evidence", Map.of("documentRef", "215/NHTG-CV"))
                .then()
                .statusCode(200);

        // When: returned after one had accepted, shown again
        event(SB, o4, "accept", NOTHING).then().statusCode(200).body("state", equalTo("SUBMITTED"));
        event(ST, o4, "accept", NOTHING).then().statusCode(403);
        event(CC, o4, "return", Map.of("reasonCode", "UNSIGNED"))
                .then()
                .statusCode(200)
                .body("state", equalTo("IN_PROGRESS"))
                .body("accepted", hasSize(0))
                .body("returnReason", equalTo("UNSIGNED"))
                .body("history.to[-2]", equalTo("RETURNED"));
        event(BK, o4, "submit-evidence", Map.of("documentRef", "216/NHTG-CV"))
                .then()
                .statusCode(200);

        // Then
        event(CC, o4, "accept", NOTHING).then().body("state", equalTo("SUBMITTED"));
        event(SB, o4, "accept", NOTHING).then().body("state", equalTo("ACCEPTED"));
        event(SB, o4, "accept", NOTHING)
                .then()
                .statusCode(409)
                .body("detail", containsString("state ACCEPTED"))
                .body("detail", containsString("possible now: nothing"));
        get(CC, "/api/v1/commitments/" + commitment).then().body("state", equalTo("IN_FORCE"));
    }

    @Test
    void shouldGoOnContinuingOnceNothingElseIsOpenAndWaiveByTwoPersonsOnly() {
        // Given
        String commitment = inForce(reportIncident("2023-05-05"));
        String o7 = "/api/v1/obligations/" + obligation(commitment, "O7");
        event(CC, o7, "mark-continuing", NOTHING).then().statusCode(422);
        event(CC, o7, "mark-continuing", Map.of("owner", body("CC", "UBND-19432"), "reviewOn", "2099-01-31"))
                .then()
                .statusCode(200)
                .body("state", equalTo("CONTINUING"));

        // When: the two others are waived, each by chair and reception
        for (String code : List.of("O1", "O4")) {
            String path = "/api/v1/obligations/" + obligation(commitment, code);
            event(CC, path, "waive", Map.of("reasonCode", "NO_LONGER_NEEDED"))
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("PENDING"))
                    .body("waivedBy", contains("CC"));
            event(CC, path, "waive", Map.of("reasonCode", "NO_LONGER_NEEDED"))
                    .then()
                    .body("state", equalTo("PENDING"));
            String samePerson = TestIssuer.officer("cc-1", "CO", "UBND-19432", "19432");
            event(samePerson, path, "waive", Map.of("reasonCode", "NO_LONGER_NEEDED"))
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("two-persons-required"));
            event(CO, path, "waive", Map.of("reasonCode", "NO_LONGER_NEEDED"))
                    .then()
                    .body("state", equalTo("WAIVED"));
        }

        // Then
        get(CC, "/api/v1/commitments/" + commitment).then().body("state", equalTo("CONTINUING"));
    }

    @Test
    void shouldDeclareABreachOnlyWhenOverdueAndLetAWaiverHealIt() {
        // Given
        String commitment = inForce(reportIncident("2023-05-06"));
        String due = "/api/v1/obligations/" + obligation(commitment, "O1");
        String overdue = "/api/v1/obligations/" + obligation(commitment, "O4");

        // When
        event(CC, due, "declare-breach", Map.of("documentRef", "12/TB"))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("overdue"));
        event(CC, overdue, "declare-breach", NOTHING).then().statusCode(422);
        event(CC, overdue, "declare-breach", Map.of("documentRef", "12/TB"))
                .then()
                .body("state", equalTo("BREACHED"));

        // Then
        get(CC, "/api/v1/commitments/" + commitment).then().body("state", equalTo("BREACHED"));
        event(CC, overdue, "waive", Map.of("reasonCode", "SETTLED_OTHERWISE"));
        event(CO, overdue, "waive", Map.of("reasonCode", "SETTLED_OTHERWISE"))
                .then()
                .body("state", equalTo("WAIVED"));
        get(CC, "/api/v1/commitments/" + commitment).then().body("state", equalTo("IN_FORCE"));
    }

    @Test
    void shouldGiveOneOfficerTheRegisterAndTellTheOtherThatItChanged() throws InterruptedException, ExecutionException {
        // Given: nobody is bound before it is in force
        String id = registered(reportIncident("2023-05-07"));
        event(BK, "/api/v1/obligations/" + obligation(id, "O4"), "start", NOTHING)
                .then()
                .statusCode(409)
                .body("detail", containsString("REGISTERED"));
        String other = TestIssuer.officer("cc-2", "CC", "UBND-19432", "19432");
        String path = "/api/v1/commitments/" + id;
        int version = get(CC, path).path("version");

        // When
        List<Integer> answers;
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> sent = both.invokeAll(List.of(
                    () -> event(CC, path, "enter-into-force", version, NOTHING).statusCode(),
                    () -> event(other, path, "enter-into-force", version, NOTHING)
                            .statusCode()));
            answers = List.of(sent.get(0).get(), sent.get(1).get()).stream()
                    .sorted()
                    .toList();
        }

        // Then
        assertEquals(List.of(200, 409), answers);
    }

    @Test
    void shouldShowEachBodyItsOwnPartAndMaskNames() {
        // Given
        String id = inForce(reportIncident("2023-05-10"));

        // Then
        get(POL, "/api/v1/commitments/" + id)
                .then()
                .body("obligations", hasSize(3))
                .body("signature.kind", equalTo("DIGITAL"));
        get(BK, "/api/v1/commitments/" + id)
                .then()
                .body("obligations", hasSize(2))
                .body("text", nullValue());
        get(ST, "/api/v1/commitments/" + id)
                .then()
                .body("obligations", hasSize(3))
                .body("signature", nullValue());
        get(TestIssuer.officer("pol-2", "POL", "BD-KHAC"), "/api/v1/commitments/" + id)
                .then()
                .statusCode(404);
        get(TestIssuer.officer("bk-2", "BK", "NH-KHAC"), "/api/v1/obligations/" + obligation(id, "O4"))
                .then()
                .statusCode(404);
        event(TestIssuer.officer("pol-2", "POL", "BD-KHAC"), "/api/v1/commitments/" + id, "sign", NOTHING)
                .then()
                .statusCode(404);
    }

    @Test
    void shouldTellEverybodyWhatWasPromisedAndWhereItStandsInCodesOnly() {
        // Given: what is merely registered binds nobody yet
        String incident = reportIncident("2023-05-11");
        String id = registered(incident);
        incidentEvent(CC, incident, "confirm", NOTHING);
        incidentEvent(CP, incident, "confirm", NOTHING);
        String open = "/api/v1/public/incidents/"
                + get(CC, "/api/v1/incidents/" + incident).path("code");
        RestAssured.get(open).then().statusCode(200).body("promises", hasSize(0));

        // When
        event(CC, "/api/v1/commitments/" + id, "enter-into-force", NOTHING);

        // Then: O4 was due in 2023
        RestAssured.get(open)
                .then()
                .body("promises.number", contains("O1", "O4", "O7"))
                .body("promises.state", contains("PROMISED", "LATE", "PROMISED"))
                .body("promises.measure", contains("ALL_ACCOUNTS_CLOSED_OR_KEPT", "DOCUMENT", "NONE_REPORTED"))
                .body("promises[1].dueOn", equalTo("2023-08-31"))
                .body("promises[1].obligorOrg", equalTo("BD-SH"))
                .body("promises[1].performerOrg", equalTo("NH-TG"))
                .body(not(containsString("Thực hiện nghĩa vụ")))
                .body(not(containsString("Bùi Hữu Tường An")));

        // When
        String o4 = "/api/v1/obligations/" + obligation(id, "O4");
        event(BK, o4, "start", NOTHING);
        event(BK, o4, "submit-evidence", Map.of("documentRef", "217/NHTG-CV"));
        RestAssured.get(open).then().body("promises[1].state", equalTo("HANDED_IN"));
        event(SB, o4, "accept", NOTHING);
        event(CC, o4, "accept", NOTHING);
        event(
                CC,
                "/api/v1/obligations/" + obligation(id, "O7"),
                "mark-continuing",
                Map.of("owner", body("CC", "UBND-19432"), "reviewOn", "2099-01-31"));

        // Then: whoever asks, also an officer who may see nothing of this place
        String elsewhere = TestIssuer.officer("cc-9", "CC", "UBND-19435", "19435");
        get(elsewhere, "/api/v1/commitments/" + id).then().statusCode(404);
        get(elsewhere, open)
                .then()
                .statusCode(200)
                .body("promises.state", contains("PROMISED", "FULFILLED", "CONTINUING"));
        RestAssured.get(open).then().body("promises.state", contains("PROMISED", "FULFILLED", "CONTINUING"));
    }

    private static Map<String, Object> promise(String code) {
        return Map.of(
                "code", code,
                "target", "Trả lời bằng văn bản",
                "obligor", body("PO", "BD-SH"),
                "performer", body("BK", "NH-TG"),
                "beneficiary", Map.of("role", "CIT"),
                "supervisors", List.of(body("CC", "UBND-19432")),
                "measure", "DOCUMENT");
    }
}
