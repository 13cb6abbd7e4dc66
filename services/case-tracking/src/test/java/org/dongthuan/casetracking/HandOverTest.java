package org.dongthuan.casetracking;

import static org.dongthuan.casetracking.Facts.*;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dongthuan.casetracking.auditlog.ScenarioClock;
import org.dongthuan.casetracking.organisation.EndedDuties;
import org.dongthuan.casetracking.organisation.Succession;
import org.dongthuan.casetracking.organisation.Successions;
import org.dongthuan.casetracking.task.SweepHandOvers;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.time.Vietnam;
import org.dongthuan.testing.EventExamples;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.dongthuan.testing.Topics;
import org.junit.jupiter.api.Test;

/** A bank is merged into another, on virtual time; the service's own sweep runs beside those of the tests. */
@QuarkusTest
@TestProfile(ScenarioClock.class)
@QuarkusTestResource(RealParts.class)
class HandOverTest {

    private static final Duration A_MOMENT = Duration.ofSeconds(30);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Successions successions;

    @Inject
    SweepHandOvers sweep;

    @Inject
    EndedDuties ended;

    private final String former = "NH-F" + NUMBER.incrementAndGet();
    private final String successor = "NH-S" + NUMBER.get();
    private final String before = TestIssuer.officer("bk-f", "BK", former);
    private final String after = TestIssuer.officer("bk-s", "BK", successor);
    private final String day = "2023-07-%02d".formatted(7 * NUMBER.get());

    @Test
    void shouldGiveOpenDutiesToTheSuccessorFromLocalMidnightOn() {
        // Given: one task done, one taken, one answered
        String incident = reportIncident(day + "T00:00:00Z", day + "T04:15:00Z", former);
        String caseId = assessed();
        String done = ask(caseId);
        move(before, done, "reply", Map.of("documentRef", "1/NH"));
        move(CC, done, "accept", Map.of());
        String taken = ask(caseId);
        move(before, taken, "take", Map.of());
        String answered = ask(caseId);
        move(before, answered, "reply", Map.of("documentRef", "2/NH"));
        String due = get(CC, "/api/v1/tasks/" + taken).path("dueAt");
        LocalDate tomorrow = Vietnam.dayOf(ScenarioClock.now()).plusDays(1);
        Instant midnight = tomorrow.atStartOfDay(Vietnam.ZONE).toInstant();
        successions.load(
                List.of(new Succession("BK", former, null, successor, tomorrow, "merger by decision 1/QĐ", "P")));

        // When: the last moment of the day
        ScenarioClock.jump(Duration.between(ScenarioClock.now(), midnight).minus(A_MOMENT));
        sweep.sweep();
        Instant swept = ScenarioClock.now();

        // Then
        assertFalse(swept.isAfter(midnight), "the machine was too slow for this test");
        get(CC, "/api/v1/tasks/" + taken).then().body("agencyOrg", equalTo(former));

        // When: the first of the next, by two at once and again
        ScenarioClock.jump(A_MOMENT);
        List<CompletableFuture<Integer>> sweeps = IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.supplyAsync(sweep::sweep))
                .toList();
        sweeps.forEach(CompletableFuture::join);
        Facts.await(() -> successor.equals(get(CC, "/api/v1/tasks/" + answered).path("agencyOrg"))
                && successor.equals(get(CC, "/api/v1/tasks/" + taken).path("agencyOrg")));
        assertEquals(0, sweep.sweep());

        // Then: what was not finished went, with its deadline, once
        get(after, "/api/v1/tasks/" + taken)
                .then()
                .statusCode(200)
                .body("assigned", equalTo(false))
                .body("dueAt", equalTo(due))
                .body("history.event", contains("ask", "take", "hand-over"))
                .body("history[2].reason", equalTo(former + " → " + successor + ": merger by decision 1/QĐ"));
        get(after, "/api/v1/tasks/" + answered)
                .then()
                .body("state", equalTo("REPLIED"))
                .body("history.event", contains("ask", "reply", "hand-over"));
        get(CC, "/api/v1/tasks/" + done)
                .then()
                .body("agencyOrg", equalTo(former))
                .body("history.event", not(hasItem("hand-over")));
        List<String> owners = get(CC, "/api/v1/deadlines?limit=100&caseId=" + caseId)
                .path("items.findAll { it.subjectId in ['" + taken + "', '" + answered + "'] }.responsibleOrg");
        assertEquals(List.of(successor, successor), owners);
        assertEquals(
                List.of("hand-over"),
                get(CC, "/api/v1/deadlines/" + deadlineOf(caseId, taken)).path("history.event"));
        assertEquals(1, told("case-tracking.task.events", "\"fromOrg\"", taken));
        assertEquals(1, told("case-tracking.incident.events", successor, incident));

        // Then: the successor sees the whole file, the former one what it was at
        get(after, "/api/v1/cases/" + caseId).then().statusCode(200);
        get(after, "/api/v1/incidents/" + incident).then().statusCode(200);
        get(after, "/api/v1/tasks").then().body("items.id", hasItem(taken));
        get(before, "/api/v1/tasks").then().body("items", hasSize(0));
        get(before, "/api/v1/tasks/" + done).then().statusCode(200).body("replyRef", equalTo("1/NH"));
        moved(before, taken, "take", Map.of()).then().statusCode(403);
        move(after, taken, "reply", Map.of("documentRef", "3/NH"));
        get(before, "/api/v1/tasks/" + taken)
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("handedOverTo", equalTo(successor))
                .body("actions", hasSize(0))
                .body("replyRef", equalTo(null))
                .body("history.event", contains("ask", "take", "hand-over"));
        get(TestIssuer.officer("bk-x", "BK", "NH-XX"), "/api/v1/tasks/" + taken)
                .then()
                .statusCode(404);

        // Then: what comes new is the successor's at once, and not for the former one to see
        String young = assessed();
        assertEquals(
                List.of(successor),
                get(CC, "/api/v1/cases/" + young).path("tasks.findAll { it.agencyRole == 'BK' }.agencyOrg"));
        String more = ask(caseId);
        get(after, "/api/v1/tasks/" + more).then().statusCode(200);
        get(before, "/api/v1/tasks/" + more).then().statusCode(404);
        get(before, "/api/v1/cases/" + caseId).then().statusCode(200);
        get(before, "/api/v1/cases/" + young).then().statusCode(404);
        get(before, "/api/v1/cases").then().body("items.id", everyItem(equalTo(caseId)));
        get(after, "/api/v1/cases/" + young).then().statusCode(200);
    }

    @Test
    void shouldGiveDutiesPromisesMinutesAndAccountsToTheSuccessor() {
        // Given: everything an organisation can be named in, still open
        String incident = reportIncident(day + "T00:00:00Z", day + "T04:15:00Z", former);
        String caseId = assessed();
        Notices.confirm(incident);
        String notice = Notices.of(incident, former);
        String request = DataRequests.received(CO, caseId, "VIEW", former);
        String commitment = promised(incident);
        String obligation = Duties.obligation(commitment, "O1");
        String minutes = minutes(incident);
        UUID account = UUID.randomUUID();
        listed(account, incident);
        Facts.listed(person(caseId), get(CC, "/api/v1/cases/" + caseId).path("code"), incident, account);
        Facts.await(
                () -> List.of(former).equals(get(CC, "/api/v1/cases/" + caseId).path("accounts.bankOrg")));
        LocalDate tomorrow = Vietnam.dayOf(ScenarioClock.now()).plusDays(1);
        Instant midnight = tomorrow.atStartOfDay(Vietnam.ZONE).toInstant();
        successions.load(List.of(
                new Succession("BK", former, null, successor, tomorrow, "merger by decision 1/QĐ", "P"),
                new Succession("BKA", former, null, successor, tomorrow, "merger by decision 1/QĐ", "P")));

        // When: the last moment of the day
        ScenarioClock.jump(Duration.between(ScenarioClock.now(), midnight).minus(A_MOMENT));
        sweep.sweep();
        Instant swept = ScenarioClock.now();

        // Then
        assertFalse(swept.isAfter(midnight), "the machine was too slow for this test");
        ended.requireInOffice(actor(former), "19432");
        get(before, "/api/v1/minutes/" + minutes).then().statusCode(200);
        get(CC, "/api/v1/obligations/" + obligation).then().body("performer.org", equalTo(former));

        // When: the first of the next day, before any sweep
        ScenarioClock.jump(A_MOMENT);
        DomainException refused =
                assertThrows(DomainException.class, () -> ended.requireInOffice(actor(former), "19432"));
        assertEquals(CommonProblem.FORBIDDEN, refused.code());
        ended.requireInOffice(actor(successor), "19432");
        Duties.event(before, "/api/v1/minutes/" + minutes, "sign", 0, Duties.signature("Người Cũ"))
                .then()
                .statusCode(anyOf(equalTo(403), equalTo(404)));
        sweep.sweep();
        Facts.await(() ->
                List.of(successor).equals(get(CC, "/api/v1/cases/" + caseId).path("accounts.bankOrg")));
        sweep.sweep();

        // Then: once, with where it came from
        String said = former + " → " + successor + ": merger by decision 1/QĐ";
        Facts.await(() ->
                successor.equals(get(CC, "/api/v1/commitments/" + commitment).path("org")));
        get(CC, "/api/v1/commitments/" + commitment)
                .then()
                .body("history.event", contains("draft", "hand-over"))
                .body("history[1].reason", equalTo(said));
        get(CC, "/api/v1/obligations/" + obligation)
                .then()
                .body("obligor.org", equalTo(successor))
                .body("performer.org", equalTo(successor))
                .body("supervisors.org", hasItem(successor))
                .body("supervisors.org", not(hasItem(former)))
                .body("history.event", everyItem(equalTo("hand-over")))
                .body("history", hasSize(3));
        get(CC, "/api/v1/minutes/" + minutes)
                .then()
                .body("parties.org", hasItem(successor))
                .body("parties.org", not(hasItem(former)))
                .body("history.event", hasItem("hand-over"));
        get(CC, "/api/v1/violation-notices/" + notice)
                .then()
                .body("org", equalTo(successor))
                .body("history.event", contains("owe", "hand-over"));
        get(CC, "/api/v1/data-requests/" + request).then().body("controllerOrg", equalTo(successor));
        get(CC, "/api/v1/cases/" + caseId)
                .then()
                .body("timeline.findAll { it.kind == 'account.handed-over' }", hasSize(1));
        List<Map<String, Object>> due =
                get(CC, "/api/v1/deadlines?limit=100&incidentId=" + incident).path("items");
        assertEquals(
                List.of(),
                due.stream()
                        .filter(one -> former.equals(one.get("responsibleOrg")))
                        .toList());
        String clock = get(CC, "/api/v1/violation-notices/" + notice).path("deadlineId");
        get(CC, "/api/v1/deadlines/" + clock).then().body("history.event", hasItem("hand-over"));

        // Then: other services are told once of each role
        assertEquals(2, told("case-tracking.organisation.events", former, successor));

        // Then: the successor acts
        get(before, "/api/v1/minutes/" + minutes).then().statusCode(404);
        Duties.event(CC, "/api/v1/minutes/" + minutes, "read-out", Map.of())
                .then()
                .statusCode(200);
        Duties.event(after, "/api/v1/minutes/" + minutes, "sign", Duties.signature("Người Mới"))
                .then()
                .statusCode(200);
        Duties.event(
                        TestIssuer.officer("bka-s", "BKA", successor),
                        "/api/v1/violation-notices/" + notice,
                        "file",
                        Map.of("formNumber", "1/TB", "recipient", "A05", "reason", "Sáp nhập"))
                .then()
                .statusCode(200);
    }

    private String promised(String incident) {
        Map<String, String> bank = Duties.body("BK", former);
        return Duties.create(
                        CC,
                        "/api/v1/commitments",
                        Map.of(
                                "incidentId",
                                incident,
                                "org",
                                former,
                                "title",
                                "Cam kết",
                                "text",
                                "Ngân hàng cam kết.",
                                "obligations",
                                List.of(Map.of(
                                        "code",
                                        "O1",
                                        "target",
                                        "Đóng tài khoản",
                                        "obligor",
                                        bank,
                                        "performer",
                                        bank,
                                        "beneficiary",
                                        Map.of("role", "CIT"),
                                        "supervisors",
                                        List.of(Duties.body("CC", "UBND-19432"), bank),
                                        "measure",
                                        "DOCUMENT",
                                        "dueOn",
                                        "2099-12-31"))))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String minutes(String incident) {
        return Duties.create(
                        CC,
                        "/api/v1/minutes",
                        Map.of(
                                "incidentId",
                                incident,
                                "title",
                                "Biên bản",
                                "text",
                                "Các bên xác nhận.",
                                "heldAt",
                                ScenarioClock.now().minusSeconds(60).toString(),
                                "parties",
                                List.of(
                                        Map.of("role", "CC", "org", "UBND-19432", "name", "A", "position", "B"),
                                        Map.of("role", "BK", "org", former, "name", "C", "position", "D"))))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void listed(UUID account, String incident) {
        ObjectNode event = ((ObjectNode) EventExamples.tree("account/listed.v1"))
                .put("accountId", account.toString())
                .put("incidentId", incident)
                .put("bankOrg", former);
        Topics.send("bank-integration.account.events", account.toString(), "account.listed.v1", event.toString());
    }

    private static UUID person(String caseId) {
        return UUID.fromString(get(CC, "/api/v1/cases/" + caseId).path("personId"));
    }

    private static Actor actor(String org) {
        return new Actor("x", Set.of("BK"), Optional.of(org), Set.of(), Set.of(), Optional.empty(), Optional.empty());
    }

    @Test
    void shouldFollowSeveralSuccessorsAndOneOfAPlaceOnly() {
        // Given: merged twice, but not here, where a third took over; what is gone can come back
        LocalDate first = LocalDate.parse("2022-03-01");
        LocalDate second = LocalDate.parse("2022-07-01");
        successions.load(List.of(
                new Succession("BK", former, null, "NH-M" + former, first, "x", "P"),
                new Succession("BK", "NH-M" + former, null, successor, second, "x", "P"),
                new Succession("BK", former, "19435", "NH-P" + former, first, "x", "P"),
                new Succession("BKA", former, null, successor, first, "x", "P"),
                new Succession("BKA", successor, null, former, second, "x", "P")));

        // Then
        assertEquals(former, successions.holder("BK", former, "19432", first.minusDays(1)));
        assertEquals("NH-M" + former, successions.holder("BK", former, "19432", second.minusDays(1)));
        assertEquals(successor, successions.holder("BK", former, "19432", second));
        assertEquals("NH-P" + former, successions.holder("BK", former, "19435", second));
        assertEquals(former, successions.holder("SB", former, "19432", second));
        assertEquals(former, successions.holder("BKA", former, "19432", second));
        assertEquals(former, successions.holder("BKA", successor, "19432", second));
    }

    /** @return id of a case of the incident of that day */
    private String assessed() {
        Complainant who = submitted(day);
        Facts.moved(who, "accepted", "TRIAGE", "ACCEPTED");
        String caseId = awaitCase(who.code());
        caseEvent(CC, caseId, "assess").then().statusCode(200);
        return caseId;
    }

    private static String ask(String caseId) {
        Response asked = send(CC, "/api/v1/tasks", Map.of("caseId", caseId, "agencyRole", "BK", "asked", "DOCUMENTS"));
        asked.then().statusCode(201);
        return asked.path("id");
    }

    private static void move(String token, String task, String event, Map<String, Object> with) {
        moved(token, task, event, with).then().statusCode(200);
    }

    private static Response moved(String token, String task, String event, Map<String, Object> with) {
        return Duties.event(
                token,
                "/api/v1/tasks/" + task,
                event,
                get(CC, "/api/v1/tasks/" + task).path("version"),
                with);
    }

    private static String deadlineOf(String caseId, String task) {
        return get(CC, "/api/v1/deadlines?limit=100&caseId=" + caseId)
                .path("items.find { it.subjectId == '" + task + "' }.id");
    }

    /** How many different events on a topic say both. */
    private static long told(String topic, String word, String other) {
        List<ConsumerRecord<String, String>> read =
                Topics.readUntil(topic, all -> about(all, word, other).findAny().isPresent(), Duration.ofSeconds(20));
        return about(read, word, other).count();
    }

    private static Stream<String> about(List<ConsumerRecord<String, String>> all, String word, String other) {
        return all.stream()
                .filter(one -> one.value().contains(word) && one.value().contains(other))
                .map(one -> new String(one.headers().lastHeader("ce_id").value()))
                .distinct();
    }
}
