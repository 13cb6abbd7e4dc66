package org.dongthuan.casetracking;

import static org.dongthuan.casetracking.Facts.CC;
import static org.dongthuan.casetracking.Facts.CP;
import static org.dongthuan.casetracking.Facts.SB;
import static org.dongthuan.casetracking.Facts.await;
import static org.dongthuan.casetracking.Facts.get;
import static org.dongthuan.casetracking.Facts.moved;
import static org.dongthuan.casetracking.Facts.reportIncident;
import static org.dongthuan.casetracking.Facts.submittedAbout;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.casetracking.Facts.Complainant;
import org.dongthuan.casetracking.clock.store.DeadlineRepository;
import org.dongthuan.testing.EventExamples;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.SealStore;
import org.dongthuan.testing.TestIssuer;
import org.dongthuan.testing.Topics;
import org.junit.jupiter.api.Test;

/** Clocks that a dispatch to the bank, a consumer's complaint, a denunciation and a leak start, and what meets them. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(SealStore.class)
class ClockStartsTest {

    private static final String BK = TestIssuer.officer("bk-1", "BK", "NH-TG");
    private static final String BKA = TestIssuer.officer("bka-1", "BKA", "NH-TG");
    private static final String OTHER_BANK = TestIssuer.officer("bk-9", "BK", "NH-KHAC");
    private static final String PO = TestIssuer.officer("po-1", "PO", "BD-SH");

    @Inject
    DeadlineRepository deadlines;

    @Test
    void shouldRunTheBanksServiceLevelOnWhatWentOutUnderAnOrderOnADay() {
        // Given: Monday
        String incident = reportIncident("2023-05-02");
        UUID dispatch = UUID.randomUUID();

        // When
        dispatch("sent", dispatch, incident, "2023-08-14T02:00:00Z");

        // Then: by the end of the first and of the fifth working day
        await(() -> of(incident).size() == 2);
        Response list = get(BK, "/api/v1/deadlines?incidentId=" + incident);
        list.then()
                .body("items.ruleCode", contains("BK-SLA-ACK", "BK-SLA"))
                .body("items.dueAt", contains("2023-08-15T17:00:00Z", "2023-08-21T17:00:00Z"))
                .body("items.startedAt", everyItem(equalTo("2023-08-14T02:00:00Z")))
                .body("items.responsibleRole", everyItem(equalTo("BK")))
                .body("items.responsibleOrg", everyItem(equalTo("NH-TG")));
        get(OTHER_BANK, "/api/v1/deadlines?incidentId=" + incident).then().body("items.id", equalTo(List.of()));

        // When: acknowledged in time, answered late; a further request of that day goes out and is answered
        dispatch("acknowledged", dispatch, incident, "2023-08-15T16:59:59Z");
        dispatch("answered", dispatch, incident, "2023-08-22T03:00:00Z");

        // Then
        await(() -> of(incident).equals(List.of("BK-SLA MISSED", "BK-SLA-ACK MET")));
        dispatch("sent", dispatch, incident, "2023-08-14T02:00:00Z");
        await(() -> of(incident).equals(List.of("BK-SLA MISSED", "BK-SLA-ACK MISSED")));
        dispatch("acknowledged", dispatch, incident, "2023-08-15T10:00:00Z");
        dispatch("answered", dispatch, incident, "2023-08-21T16:00:00Z");
        await(() -> of(incident).equals(List.of("BK-SLA MET", "BK-SLA-ACK MET")));
    }

    @Test
    void shouldGiveTheTraderItsTimeFromWhenItHasAConsumersComplaint() {
        // Given
        String incident = reportIncident("2026-08-03");
        Instant filed = Instant.parse("2026-08-20T02:00:00Z");
        Instant sorted = Instant.parse("2026-08-24T02:00:00Z");
        Complainant byDesk = submittedAbout("NH-TG", null, filed, "2026-08-03");
        Complainant byBank = submittedAbout("NH-TG", "NH-TG", filed, "2026-08-03");
        Complainant ofPost = submittedAbout("BD-SH", null, filed, "2026-08-03");
        Complainant unknown = submittedAbout("CUA-HANG-X", null, filed, "2026-08-03");

        // When
        List.of(byDesk, byBank, ofPost, unknown).forEach(who -> moved(who, "triaged", "CONSUMER", sorted));

        // Then: seven working days with the holidays of September; the bank that filed it had it before
        await(() -> deadline(ofPost, "CON-NEG") != null && deadline(byBank, "BK-TRC") != null);
        one(deadline(byDesk, "CON-NEG"))
                .then()
                .body("dueAt", equalTo("2026-09-07T17:00:00Z"))
                .body("incidentId", equalTo(incident))
                .body("responsibleOrg", equalTo("NH-TG"))
                .body("ruleVersion", equalTo(2));
        one(deadline(byBank, "CON-NEG")).then().body("startedAt", equalTo(filed.toString()));
        one(deadline(byDesk, "BK-TRC"))
                .then()
                .body("startedAt", equalTo(sorted.toString()))
                .body("inputs.length", equalTo("30 WORKING_DAYS"));
        one(deadline(ofPost, "CON-NEG")).then().body("responsibleRole", equalTo("PO"));
        assertEquals(null, deadline(ofPost, "BK-TRC"), "a post office owes no bank inquiry");
        assertEquals(null, deadline(unknown, "CON-NEG"), "nobody knows whom to hold to it");
    }

    @Test
    void shouldTakeTheTradersWordThatItAnswered() {
        // Given
        reportIncident("2026-08-04");
        Complainant who = submittedAbout("NH-TG", null, Instant.parse("2026-08-20T02:00:00Z"), "2026-08-04");
        moved(who, "triaged", "CONSUMER", Instant.parse("2026-08-24T02:00:00Z"));
        await(() -> deadline(who, "BK-TRC") != null);
        String id = deadline(who, "CON-NEG");
        Map<String, Object> letter = Map.of("documentRef", "312/NHTG-CSKH", "doneAt", "2026-09-07T09:00:00Z");

        // When, Then
        one(id).then().body("actions", not(hasItem("done")));
        get(BK, "/api/v1/deadlines/" + id).then().body("actions", hasItem("done"));
        done(CC, id, letter).then().statusCode(403);
        done(OTHER_BANK, id, letter).then().statusCode(404);
        done(BK, id, Map.of()).then().statusCode(422).body("violations.field", contains("documentRef"));
        done(BK, id, Map.of("documentRef", "1/A", "doneAt", "2026-08-24T01:59:59Z"))
                .then()
                .statusCode(422)
                .body("violations.field", contains("doneAt"));
        done(BKA, id, letter)
                .then()
                .statusCode(200)
                .body("metAt", equalTo("2026-09-07T09:00:00Z"))
                .body("late", equalTo(false))
                .body("history.event", hasItem("done"))
                .body("history.reasonCode", hasItem("312/NHTG-CSKH"));
        done(BKA, id, letter).then().statusCode(409);

        // Then: of what facts show nobody says so
        String sorting = deadline(who, "PET-CLS");
        done(Facts.CO, sorting, letter).then().statusCode(422).body("violations.rule", contains("attested"));
    }

    @Test
    void shouldHoldToTheNoticeThatADenunciationWasAcceptedAndTellWhomItIsAboutNothing() {
        // Given
        reportIncident("2026-08-05");
        Complainant who = submittedAbout("NH-TG", null, Instant.parse("2026-08-10T02:00:00Z"), "2026-08-05");
        List<String> tracks = List.of("DENUNCIATION", "CONSUMER");
        moved(who, "triaged", tracks, Instant.parse("2026-08-11T02:00:00Z"));

        // When: Thursday
        moved(who, "accepted", tracks, Instant.parse("2026-08-13T02:00:00Z"));

        // Then
        await(() -> deadline(who, "LD-NOT") != null);
        one(deadline(who, "LD-NOT"))
                .then()
                .body("dueAt", equalTo("2026-08-20T17:00:00Z"))
                .body("responsibleRole", equalTo("CC"))
                .body("responsibleOrg", nullValue())
                .body("inputs.startFact", equalTo("DECISION"));
        assertEquals(null, deadline(who, "CON-NEG"), "a deadline of the bank would tell who denounced it");
        assertEquals(null, deadline(who, "BK-TRC"));
        done(CC, deadline(who, "LD-NOT"), Map.of("documentRef", "88/TB-UBND", "doneAt", "2026-08-20T09:00:00Z"))
                .then()
                .statusCode(200)
                .body("late", equalTo(false));
    }

    @Test
    void shouldAskABankToTellTheDataSubjectsOnceALeakIsFound() {
        // Given
        String incident = Notices.confirmed("2026-03-12");
        String bank = Notices.of(incident, "NH-TG");
        Map<String, Object> found = Map.of("detectedAt", "2026-03-13T02:15:00Z");
        get(BKA, "/api/v1/violation-notices/" + bank).then().body("actions", hasItem("find-leak"));
        get(CP, "/api/v1/violation-notices/" + Notices.of(incident, "BD-SH"))
                .then()
                .body("actions", not(hasItem("find-leak")));

        // When, Then
        leak(CP, Notices.of(incident, "BD-SH"), found)
                .then()
                .statusCode(422)
                .body("violations.rule", contains("of-a-bank"));
        leak(CC, bank, found).then().statusCode(403);
        leak(SB, bank, Map.of("detectedAt", "2025-12-31T02:15:00Z"))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("in-force"));
        leak(SB, bank, found)
                .then()
                .statusCode(200)
                .body("leakDetectedAt", equalTo("2026-03-13T02:15:00Z"))
                .body("state", equalTo("DUE"))
                .body("ruleCode", equalTo("PD26-BR"))
                .body("history.event", contains("owe", "find-leak"));
        leak(SB, bank, found).then().statusCode(409);
        get(BK, "/api/v1/deadlines?rule=PD26-BRB&incidentId=" + incident)
                .then()
                .body("items.dueAt", contains("2026-03-16T02:15:00Z"))
                .body("items.responsibleOrg", contains("NH-TG"));

        // Then: that the notice was filed is not that the people were told
        Duties.event(BKA, "/api/v1/violation-notices/" + bank, "file", Map.of("formNumber", "7/TB", "recipient", "A05"))
                .then()
                .statusCode(200);
        String id = get(BK, "/api/v1/deadlines?rule=PD26-BRB&incidentId=" + incident)
                .path("items[0].id");
        get(BK, "/api/v1/deadlines/" + id).then().body("metAt", nullValue());
        done(BK, id, Map.of("documentRef", "9/TB-KH", "doneAt", "2026-03-16T02:15:00Z"))
                .then()
                .statusCode(200)
                .body("late", equalTo(false));
    }

    private List<String> of(String incident) {
        return get(BK, "/api/v1/deadlines?incidentId=" + incident).<List<Map<String, Object>>>path("items").stream()
                .map(one -> one.get("ruleCode") + " " + one.get("state"))
                .sorted()
                .toList();
    }

    /** @return its id; null when there is none */
    private String deadline(Complainant who, String rule) {
        return QuarkusTransaction.requiringNew()
                .call(() -> deadlines.of("COMPLAINT", List.of(who.complaintId())))
                .stream()
                .filter(one -> one.ruleCode().equals(rule))
                .map(one -> one.id().toString())
                .findFirst()
                .orElse(null);
    }

    private static Response one(String id) {
        return get(CC, "/api/v1/deadlines/" + id);
    }

    /** Not before the sweep has told all it has to, which changes the version that was read. */
    private Response done(String token, String id, Map<String, Object> more) {
        await(() -> QuarkusTransaction.requiringNew()
                .call(() -> deadlines.findById(UUID.fromString(id)))
                .nextAt()
                .isEmpty());
        return Duties.event(token, "/api/v1/deadlines/" + id, "done", more);
    }

    private static Response leak(String token, String id, Map<String, Object> more) {
        return Duties.event(token, "/api/v1/violation-notices/" + id, "find-leak", more);
    }

    private static void dispatch(String word, UUID id, String incident, String at) {
        ObjectNode event = ((ObjectNode) EventExamples.tree("closure-dispatch/moved.v1"))
                .put("dispatchId", id.toString())
                .put("incidentId", incident)
                .put("at", at);
        Topics.send(
                "bank-integration.closure-dispatch.events",
                id.toString(),
                "closure-dispatch." + word + ".v1",
                event.toString());
    }
}
