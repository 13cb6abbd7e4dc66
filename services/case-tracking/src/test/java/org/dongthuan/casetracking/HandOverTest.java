package org.dongthuan.casetracking;

import static org.dongthuan.casetracking.Facts.*;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dongthuan.casetracking.auditlog.ScenarioClock;
import org.dongthuan.casetracking.organisation.Succession;
import org.dongthuan.casetracking.organisation.Successions;
import org.dongthuan.casetracking.task.SweepHandOvers;
import org.dongthuan.platform.time.Vietnam;
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
