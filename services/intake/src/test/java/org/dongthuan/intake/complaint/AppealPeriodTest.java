package org.dongthuan.intake.complaint;

import static org.dongthuan.intake.complaint.Officers.*;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.dongthuan.testing.EventExamples;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.dongthuan.testing.Topics;
import org.junit.jupiter.api.Test;

/** The time to dispute a reply begins and ends, as case-tracking tells it: once, twice, late, or at the moment of a dispute. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AppealPeriodTest {

    private static final Map<String, Object> WHY = Map.of("text", "Tôi không đồng ý.");
    private static final int RACES = 8;

    @Test
    void shouldCloseAComplaintOnceWhenNobodyDisputedItsReply() {
        // Given
        String id = replied();
        String citizen = citizen(id);
        String reply = repliedAt(id);

        // When: told twice
        over(id, "REPLY", reply);
        over(id, "REPLY", reply);
        awaitState(id, "CLOSED");
        settled(id);

        // Then
        send(citizen, id, "dispute", WHY).statusCode(409);
        List<String> closed = Topics.readAll("intake.complaint.events"::equals).stream()
                .filter(record -> id.equals(record.key()) && "complaint.closed.v1".equals(type(record)))
                .map(ConsumerRecord::value)
                .toList();
        assertEquals(1, closed.size());
        assertEquals("APPEAL_PERIOD_OVER", closed.getFirst().replaceFirst(".*\"reasonCode\":\"([A-Z_]*)\".*", "$1"));
        read(CC, id).body("actions", contains("reopen"));
    }

    @Test
    void shouldLeaveAComplaintThatWasDisputedOrWhoseOtherTimeIsOver() {
        // Given
        String disputed = replied();
        send(citizen(disputed), disputed, "dispute", WHY).statusCode(200);
        String waiting = replied();

        // When
        over(disputed, "REPLY", repliedAt(disputed));
        over(waiting, "KNOWLEDGE", repliedAt(waiting));
        settled(disputed);
        settled(waiting);

        // Then
        read(CC, disputed).body("state", equalTo("DISPUTED"));
        read(CC, waiting).body("state", equalTo("REPLIED"));
    }

    @Test
    void shouldNotTakeTheEndOfTheFirstTimeForThatOfTheSecondReply() {
        // Given: disputed and replied to again
        String id = replied();
        String first = repliedAt(id);
        send(citizen(id), id, "dispute", WHY).statusCode(200);
        send(HIGHER_DESK, id, "assign-level2").statusCode(200);
        send(HIGHER_CHAIR, id, "reply", Map.of("text", "Đã giải quyết lần hai."))
                .statusCode(200);

        // When
        over(id, "REPLY", first);
        settled(id);

        // Then
        read(CC, id).body("state", equalTo("REPLIED"));
        over(id, "REPLY", repliedAt(id));
        awaitState(id, "CLOSED");
    }

    @Test
    void shouldEitherTakeOrRefuseADisputeAtTheVeryMomentTheTimeEnds() {
        // Given
        List<String> ids = IntStream.range(0, RACES).mapToObj(i -> replied()).toList();

        // When
        List<CompletableFuture<Integer>> answers = ids.stream()
                .map(id -> {
                    String citizen = citizen(id);
                    String reply = repliedAt(id);
                    CompletableFuture.runAsync(() -> over(id, "REPLY", reply));
                    return CompletableFuture.supplyAsync(
                            () -> send(citizen, id, "dispute", WHY).extract().statusCode());
                })
                .toList();

        // Then: whoever was told that it came in time has a dispute
        for (int i = 0; i < RACES; i++) {
            String expected = answers.get(i).join() == 200 ? "DISPUTED" : "CLOSED";
            String id = ids.get(i);
            awaitState(id, expected);
            settled(id);
            awaitState(id, expected);
        }
        answers.forEach(answer -> assertEquals(answer.join() == 200 ? 200 : 409, answer.join()));
    }

    @Test
    void shouldShowUntilWhenTheReplyThatStandsCanBeDisputed() {
        // Given
        String id = replied();
        String first = repliedAt(id);
        read(CC, id).body("disputeUntil", nullValue());

        // When: told twice, and of something else
        disputable(id, "REPLY", first, "2026-10-26T17:00:00Z");
        disputable(id, "REPLY", first, "2026-10-26T17:00:00Z");
        disputable(id, "KNOWLEDGE", first, "2026-12-31T17:00:00Z");
        settled(id);

        // Then: to those who see the reply; the version is the officer's still
        int version = read(CC, id)
                .body("disputeUntil", equalTo("2026-10-26T17:00:00Z"))
                .extract()
                .path("version");
        read(citizen(id), id).body("disputeUntil", equalTo("2026-10-26T17:00:00Z"));

        // When: disputed and replied to again; what was told first is told once more after the second
        send(citizen(id), id, "dispute", WHY).statusCode(200).body("disputeUntil", nullValue());
        assertEquals(version + 1, read(CC, id).extract().<Integer>path("version"));
        send(HIGHER_DESK, id, "assign-level2").statusCode(200);
        send(HIGHER_CHAIR, id, "reply", Map.of("text", "Đã giải quyết lần hai."))
                .statusCode(200)
                .body("disputeUntil", nullValue());
        disputable(id, "REPLY", first, "2026-10-26T17:00:00Z");
        settled(id);
        read(CC, id).body("disputeUntil", nullValue());
        disputable(id, "REPLY", repliedAt(id), "2026-11-26T17:00:00Z");
        disputable(id, "REPLY", first, "2026-10-26T17:00:00Z");
        settled(id);

        // Then
        read(CC, id).body("disputeUntil", equalTo("2026-11-26T17:00:00Z"));

        // When: counted anew, once the days off are known
        disputable(id, "REPLY", repliedAt(id), "2026-11-27T17:00:00Z");
        settled(id);

        // Then
        read(CC, id).body("disputeUntil", equalTo("2026-11-27T17:00:00Z"));
        over(id, "REPLY", repliedAt(id));
        awaitState(id, "CLOSED");
        read(CC, id).body("disputeUntil", nullValue());
    }

    @Test
    void shouldTakeTheEndBeforeTheBeginning() {
        String id = replied();
        String reply = repliedAt(id);
        over(id, "REPLY", reply);
        disputable(id, "REPLY", reply, "2026-10-26T17:00:00Z");
        settled(id);
        read(CC, id).body("state", equalTo("CLOSED")).body("disputeUntil", nullValue());
    }

    private static void disputable(String id, String startFact, String startedAt, String until) {
        told("started", id, startFact, startedAt, until);
    }

    private static void over(String id, String startFact, String startedAt) {
        told("ended", id, startFact, startedAt, "2023-10-26T17:00:00Z");
    }

    private static void told(String word, String id, String startFact, String startedAt, String dueAt) {
        ObjectNode event = ((ObjectNode) EventExamples.tree("period/" + word + ".v1"))
                .put("subjectId", id)
                .put("startFact", startFact)
                .put("startedAt", startedAt)
                .put("dueAt", dueAt);
        Topics.send("case-tracking.period.events", id, "period." + word + ".v1", event.toString());
    }

    /** Whatever was told of the complaint has been read: what is told after it, under its key, has had its effect. */
    private static void settled(String id) {
        String marker = replied();
        ObjectNode event = ((ObjectNode) EventExamples.tree("period/ended.v1"))
                .put("subjectId", marker)
                .put("startedAt", repliedAt(marker));
        Topics.send("case-tracking.period.events", id, "period.ended.v1", event.toString());
        awaitState(marker, "CLOSED");
    }

    private static String citizen(String id) {
        return TestIssuer.citizen(read(CC, id).extract().path("personId"), id);
    }

    private static String repliedAt(String id) {
        return read(CC, id).extract().path("repliedAt");
    }

    private static void awaitState(String id, String state) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> state.equals(read(CC, id).extract().path("state")));
    }

    private static String type(ConsumerRecord<String, String> record) {
        return new String(record.headers().lastHeader("ce_type").value(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
