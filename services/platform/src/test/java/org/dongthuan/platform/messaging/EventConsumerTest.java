package org.dongthuan.platform.messaging;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.dongthuan.platform.probe.Effects;
import org.dongthuan.platform.probe.ProbeConsumer;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.dongthuan.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EventConsumerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String LETTERS = "/internal/v1/dead-letters";
    private static final String BY_EVENT = "select count(*) from dead_letter where event_id = ?1";

    @Inject
    ProbeConsumer consumer;

    @Inject
    Effects effects;

    @Inject
    InboxHousekeeping housekeeping;

    @Test
    void shouldActOnceOnARecordThatArrivesTwice() {
        // Given
        String name = name("twice");
        ConsumerRecord<String, String> record = record(note(name));

        // When
        consumer.consumeNow(batch(record, record));
        consumer.consumeNow(batch(record));

        // Then
        assertEquals(1, effects.count(name));
    }

    @Test
    void shouldTellOnceThatAllEventsOfATransactionAreHandled() {
        // Given
        String bad = name("bad-one");
        ProbeConsumer.FAILING.add(bad);
        AtomicInteger here =
                ProbeConsumer.HANDLED.computeIfAbsent(Thread.currentThread(), thread -> new AtomicInteger());

        // When, then: one transaction of three
        int before = here.get();
        consumer.consumeNow(batch(record(note(name("a"))), record(note(name("b"))), record(note(name("c")))));
        assertEquals(before + 1, here.get());

        // When, then: one of its own for each that does not fail
        consumer.consumeNow(batch(record(note(name("d"))), record(note(bad)), record(note(name("e")))));
        assertEquals(before + 3, here.get());
    }

    @Test
    void shouldHandleTheGoodRecordsOfABatchAndKeepTheBadOnesAsDeadLetters() {
        // Given
        String good = name("good");
        String bad = name("bad");
        String alsoGood = name("also-good");
        ProbeConsumer.FAILING.add(bad);
        ConsumerRecord<String, String> failing = record(note(bad));
        ConsumerRecord<String, String> malformed = record("not json");

        // When
        consumer.consumeNow(batch(record(note(good)), failing, malformed, record(note(alsoGood))));

        // Then
        assertEquals(1, effects.count(good));
        assertEquals(1, effects.count(alsoGood));
        assertEquals(0, effects.count(bad), "a failed handler leaves nothing behind");
        assertEquals(5, ProbeConsumer.TRIES.get(bad).get(), "alone; the batch was given up when it could not be read");
        assertEquals(1, effects.number(BY_EVENT + " and reason = 'IllegalStateException'", id(failing)));
        assertEquals(1, effects.number(BY_EVENT + " and reason like 'payload is not%'", id(malformed)));
    }

    @Test
    void shouldDoABatchThatLostARaceOnceMoreAsAWhole() {
        // Given
        String racing = name("racing");
        String other = name("other");
        ProbeConsumer.RACING.add(racing);
        AtomicInteger here =
                ProbeConsumer.HANDLED.computeIfAbsent(Thread.currentThread(), thread -> new AtomicInteger());
        int before = here.get();

        // When
        consumer.consumeNow(batch(record(note(other)), record(note(racing))));

        // Then
        assertEquals(before + 1, here.get(), "one transaction of two, not one for each");
        assertEquals(1, effects.count(other));
        assertEquals(1, effects.count(racing));
    }

    @Test
    void shouldNeitherHandleNorRememberAnEventThatDoesNotConcernTheService() {
        // Given
        String name = name(ProbeConsumer.FOREIGN);
        ConsumerRecord<String, String> foreign = record(note(name));

        // When
        consumer.consumeNow(batch(foreign, record(note(name("own")))));

        // Then
        assertEquals(0, effects.count(name));
        assertEquals(0, effects.number("select count(*) from inbox_event where event_id = ?1", id(foreign)));
    }

    @Test
    void shouldKeepWhatEndsInAnErrorAsADeadLetterAndReadOn() {
        // Given
        String deep = name("deep");
        String next = name("next");
        ProbeConsumer.TOO_DEEP.add(deep);

        // When: through the broker, because an error that is thrown on ends the channel
        String id = Topics.send(ProbeConsumer.TOPIC, deep, ProbeConsumer.TYPE, note(deep));
        Topics.send(ProbeConsumer.TOPIC, deep, ProbeConsumer.TYPE, note(next));

        // Then
        await().atMost(PATIENCE).until(() -> effects.number(BY_EVENT, id) == 1);
        await().atMost(PATIENCE).until(() -> effects.count(next) == 1);
        assertEquals(0, effects.count(deep));
    }

    @Test
    void shouldKeepARecordWithoutEnvelopeAndSkipATypeNobodyKnows() {
        // Given
        String key = name("bare");
        ConsumerRecord<String, String> bare = new ConsumerRecord<>(ProbeConsumer.TOPIC, 0, 0, key, "{\"name\":\"x\"}");
        ConsumerRecord<String, String> unknown = record("{}");
        unknown.headers().remove("ce_type").add("ce_type", "probe.unheard.v1".getBytes(StandardCharsets.UTF_8));

        // When
        consumer.consumeNow(batch(bare, unknown));

        // Then
        assertEquals(1, effects.number("select count(*) from dead_letter where event_key = ?1", key));
        assertEquals(0, effects.number(BY_EVENT, id(unknown)));
    }

    @Test
    void shouldPublishADeadLetterAndActOnItWhenTheDeskSendsItAgain() {
        // Given
        String name = name("repaired");
        ProbeConsumer.FAILING.add(name);
        String id = Topics.send(ProbeConsumer.TOPIC, name, ProbeConsumer.TYPE, note(name));
        await().atMost(PATIENCE).until(() -> effects.number(BY_EVENT, id) == 1);
        List<ConsumerRecord<String, String>> dead = Topics.readUntil(
                ProbeConsumer.TOPIC + ".probe.dlq",
                records -> records.stream().anyMatch(record -> name.equals(record.key())),
                PATIENCE);
        assertEquals(1, dead.stream().filter(r -> name.equals(r.key())).count());
        String letter = given().auth()
                .oauth2(admin())
                .get(LETTERS)
                .then()
                .statusCode(200)
                .body("items.find { it.eventId == '" + id + "' }.reason", equalTo("IllegalStateException"))
                .extract()
                .path("items.find { it.eventId == '" + id + "' }.id");

        // When
        ProbeConsumer.FAILING.remove(name);
        given().auth()
                .oauth2(admin())
                .post(LETTERS + "/" + letter + "/replay")
                .then()
                .statusCode(202);

        // Then
        await().atMost(PATIENCE).until(() -> effects.count(name) == 1);
        given().auth()
                .oauth2(admin())
                .post(LETTERS + "/" + letter + "/replay")
                .then()
                .statusCode(409)
                .body("code", equalTo("wrong-state"));
    }

    @Test
    void shouldOpenTheDeskToAdministratorsOnly() {
        given().get(LETTERS).then().statusCode(401);
        given().auth().oauth2(TestIssuer.service("intake")).get(LETTERS).then().statusCode(403);
        given().auth()
                .oauth2(admin())
                .post(LETTERS + "/" + UUID.randomUUID() + "/replay")
                .then()
                .statusCode(404);
    }

    @Test
    void shouldShowTheDeskPageByPage() {
        // Given
        consumer.consumeNow(batch(record("not json"), record("not json either")));

        // When
        Response first = given().auth().oauth2(admin()).get(LETTERS + "?limit=1");
        Response second = given().auth()
                .oauth2(admin())
                .queryParam("after", first.<String>path("next"))
                .get(LETTERS + "?limit=1");

        // Then
        second.then().statusCode(200).body("items.size()", equalTo(1));
        assertNotEquals(first.<String>path("items[0].id"), second.<String>path("items[0].id"));
    }

    @Test
    void shouldForgetClaimsOlderThanTheRetentionAndKeepTheOthers() {
        // Given
        ConsumerRecord<String, String> old = record(note(name("old")));
        ConsumerRecord<String, String> young = record(note(name("young")));
        consumer.consumeNow(batch(old, young));
        effects.change(
                "update inbox_event set received_at = received_at - interval '31 days' where event_id = ?1", id(old));

        // When
        housekeeping.forgetOld();

        // Then
        assertEquals(0, effects.number("select count(*) from inbox_event where event_id = ?1", id(old)));
        assertEquals(1, effects.number("select count(*) from inbox_event where event_id = ?1", id(young)));
    }

    private static String admin() {
        return TestIssuer.officer("adm-1", "ADM", "DT-OPS");
    }

    private static String name(String start) {
        return start + "-" + UUID.randomUUID();
    }

    private static String note(String name) {
        return "{\"name\":\"" + name + "\"}";
    }

    private static ConsumerRecord<String, String> record(String payload) {
        ConsumerRecord<String, String> record = new ConsumerRecord<>(ProbeConsumer.TOPIC, 0, 0, "key", payload);
        Map.of(
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        ProbeConsumer.TYPE,
                        "ce_source",
                        "/test",
                        "ce_time",
                        "2023-08-09T05:00:00Z")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private static String id(ConsumerRecord<String, String> record) {
        return IncomingEvent.header(record, "ce_id");
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static ConsumerRecords<String, String> batch(ConsumerRecord<String, String>... records) {
        return new ConsumerRecords<>(Map.of(new TopicPartition(ProbeConsumer.TOPIC, 0), List.of(records)), Map.of());
    }
}
