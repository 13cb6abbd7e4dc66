package org.dongthuan.casetracking.auditlog;

import static io.restassured.RestAssured.given;
import static org.dongthuan.casetracking.auditlog.LogCalls.*;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.dongthuan.logverifier.MerkleHashes;
import org.dongthuan.logverifier.Verification;
import org.dongthuan.platform.time.Vietnam;
import org.dongthuan.testing.EventExamples;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.dongthuan.testing.Topics;
import org.junit.jupiter.api.Test;

/** The log from the topics to an export that holds, on virtual time. */
@QuarkusTest
@TestProfile(ScenarioClock.class)
@QuarkusTestResource(RealParts.class)
class AuditLogTest {

    private static final String CC = TestIssuer.officer("cc-1", "CC", "UBND-19432", "19432");
    private static final String SB = TestIssuer.provincial("sb-1", "SB", "NHNN-45", "45", "44");
    private static final List<String> SERVICES =
            List.of("intake", "case-tracking", "bank-integration", "consent", "notification");

    @Inject
    LogCalls log;

    @Test
    void shouldLogWhatEveryServiceTellsOnceHoweverOftenItIsTold() throws IOException {
        // Given
        UUID object = UUID.randomUUID();
        List<String> events = new ArrayList<>();

        // When
        for (String service : SERVICES) {
            String id = UUID.randomUUID().toString();
            events.addFirst(id);
            tell(service, object, id);
            tell(service, object, id);
            awaitEntries(object, events.size());
        }

        // Then
        search("objectId=" + object).then().body("items.id", equalTo(events)).body("items.actorId[0]", equalTo("co-1"));
        JsonPath head = sign();
        assertHolds(export());
        for (String event : events) {
            JsonPath proof = get(AUD, "entries/" + event + "/inclusion?treeSize=" + head.getLong("size"))
                    .jsonPath();
            assertTrue(new MerkleHashes()
                    .proves(
                            bytes(proof.getString("leafHash")),
                            proof.getLong("index"),
                            head.getLong("size"),
                            path(proof),
                            bytes(head.getString("root"))));
        }
    }

    @Test
    void shouldProveAnEntryToTheServiceThatWroteItOnceAHeadCoversIt() {
        // Given
        sign();
        UUID object = UUID.randomUUID();
        String event = UUID.randomUUID().toString();
        tell("bank-integration", object, event);
        awaitEntries(object, 1);
        proofFor(event).then().statusCode(404);

        // When
        JsonPath head = sign();

        // Then
        proofFor(UUID.randomUUID().toString()).then().statusCode(404);
        Response proof = proofFor(event);
        proof.then()
                .statusCode(200)
                .body("treeSize", equalTo(head.getInt("size")))
                .body("head.signature", equalTo(head.getString("signature")));
        byte[] entry = proof.<String>path("entry").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(new String(entry, java.nio.charset.StandardCharsets.UTF_8).contains(object.toString()));
        assertTrue(new MerkleHashes()
                .proves(
                        new MerkleHashes().leaf(entry),
                        proof.jsonPath().getLong("index"),
                        head.getLong("size"),
                        path(proof.jsonPath()),
                        bytes(head.getString("root"))));
    }

    private static Response proofFor(String event) {
        return given().auth().oauth2(TestIssuer.service("bank-integration")).get("/internal/v1/audit-proofs/" + event);
    }

    @Test
    void shouldKeepALogWithoutGapWhenSeveralAppendAtOnce() throws Exception {
        // Given
        int threads = 6;
        int batches = 15;
        log.append(1);
        long before = sign().getLong("size");

        // When
        List<Future<?>> appending = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            for (int thread = 0; thread < threads; thread++) {
                appending.add(workers.submit(() -> {
                    for (int batch = 0; batch < batches; batch++) {
                        log.append(1 + batch % 7);
                    }
                }));
            }
        }
        for (Future<?> each : appending) {
            each.get();
        }

        // Then
        JsonPath head = sign();
        assertTrue(head.getLong("size") >= before + threads * 57);
        Verification.Result result = assertHolds(export());
        assertEquals(head.getLong("size"), result.entries());
        JsonPath proof = get(SB, "consistency?from=" + before + "&to=" + head.getLong("size"))
                .jsonPath();
        assertTrue(new MerkleHashes()
                .isConsistent(
                        before, rootOf(before), head.getLong("size"), bytes(head.getString("root")), path(proof)));
    }

    @Test
    void shouldGiveEachDayItsHeadAlsoWhenTimeJumpsAndHandThemToTheSupervisors() throws IOException {
        // Given: something of a day, then five days later
        log.append(3);
        ScenarioClock.jump(Duration.ofDays(5));

        // When
        await(() -> get(AUD, "tree-heads?limit=100")
                        .<List<String>>path("items.findAll { it.day != null }.day")
                        .size()
                >= 5);
        log.append(2);

        // Then
        sign();
        String export = export();
        assertHolds(export);
        Map<LocalDate, Integer> sizes = new TreeMap<>();
        get(AUD, "tree-heads?limit=100").jsonPath().<Map<String, Object>>getList("items").stream()
                .filter(head -> head.containsKey("day"))
                .forEach(head -> sizes.put(LocalDate.parse(head.get("day").toString()), (Integer) head.get("size")));
        sizes.forEach((day, size) -> assertEquals(recordedBefore(day.plusDays(1), export), size.longValue(), day + ""));
        List<LocalDate> days = List.copyOf(sizes.keySet());
        assertEquals(days.getFirst().datesUntil(days.getLast().plusDays(1)).toList(), days);

        // And
        get(CC, "tree-heads/latest").then().statusCode(200);
        get(CC, "tree-heads/latest").then().statusCode(200);
        get(SB, "tree-heads/latest").then().body("fetchedBy.role", contains("CC", "SB"));
    }

    @Test
    void shouldTellWhatIsWrongWithASearchOrASize() {
        search("objectId=nobody").then().statusCode(422).body("violations.field", contains("objectId"));
        search("from=yesterday").then().statusCode(422).body("violations.rule", contains("instant"));
        get(AUD, "consistency?from=1&to=100000000").then().statusCode(422).body("violations.field", contains("to"));
        get(AUD, "entries/" + UUID.randomUUID() + "/inclusion").then().statusCode(404);
    }

    @Test
    void shouldPageThroughAllEntriesBoundedByTime() {
        // Given
        log.append(5);
        Instant last = Instant.parse(search("limit=50").path("items.find { it.source == '/test' }.recordedAt"));
        String bounds = "from=" + last + "&to=" + last.plusNanos(1000);

        // Then
        List<Integer> found = new ArrayList<>();
        String next = "";
        do {
            Response page = search(bounds + "&limit=2" + (next.isEmpty() ? "" : "&after=" + next));
            found.addAll(page.path("items.index"));
            next = page.path("next") == null ? "" : page.path("next");
        } while (!next.isEmpty());
        assertTrue(found.size() >= 5);
        for (int i = 1; i < found.size(); i++) {
            assertEquals(found.get(i - 1) - 1, found.get(i));
        }
        search("to=2020-01-01T00:00:00Z").then().body("items.size()", equalTo(0));
    }

    private static long recordedBefore(LocalDate day, String export) {
        Instant end = day.atStartOfDay(Vietnam.ZONE).toInstant();
        return Pattern.compile("recordedAt\\\\\":\\\\\"([^\\\\]+)")
                .matcher(export)
                .results()
                .filter(found -> Instant.parse(found.group(1)).isBefore(end))
                .count();
    }

    private static void tell(String service, UUID object, String eventId) {
        ObjectNode event = (ObjectNode) EventExamples.tree("audit/recorded.v1");
        event.putArray("objectIds").add(object.toString());
        Topics.send(service + ".audit.events", object.toString(), "audit.recorded.v1", event.toString(), eventId);
    }

    private static void awaitEntries(UUID object, int count) {
        await(() -> search("objectId=" + object).<List<?>>path("items").size() == count);
    }
}
