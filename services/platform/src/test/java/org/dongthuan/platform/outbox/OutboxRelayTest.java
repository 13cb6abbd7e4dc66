package org.dongthuan.platform.outbox;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OutboxRelayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static RelayWorld world;
    private final List<RelayWorld.Instance> started = new ArrayList<>();

    @BeforeAll
    static void startParts() throws Exception {
        world = new RelayWorld();
        world.asOwner("create table aggregate (id text primary key, step int not null)");
    }

    @AfterAll
    static void stopParts() {
        world.close();
    }

    @AfterEach
    void stopRelays() throws Exception {
        started.forEach(RelayWorld.Instance::stop);
        await().atMost(PATIENCE)
                .until(() -> world.number("select count(*) from pg_locks where locktype = 'advisory'") == 0);
        world.asOwner("delete from outbox_event");
    }

    @Test
    void shouldDeliverWhatWasRecordedDuringABrokerOutageInOrder() throws Exception {
        // Given
        String topic = "probe.outage.events";
        relay();
        world.record(topic, "a", "0");
        world.record(topic, "b", "0");
        await().atMost(PATIENCE).until(() -> world.waiting() == 0);

        // When
        world.broker.pause();
        for (int step = 1; step <= 20; step++) {
            world.record(topic, "a", "" + step);
            world.record(topic, "b", "" + step);
        }
        assertEquals(40, world.waiting());
        world.broker.resume();

        // Then
        await().atMost(PATIENCE).until(() -> world.waiting() == 0);
        List<ConsumerRecord<String, String>> read = world.read(topic, records -> records.size() >= 42);
        List<String> steps =
                IntStream.rangeClosed(0, 20).mapToObj(String::valueOf).toList();
        assertEquals(steps, firstSeen("a", read));
        assertEquals(steps, firstSeen("b", read));
    }

    @Test
    void shouldSendAgainUnderTheSameIdWhenKilledBetweenAcknowledgementAndDelete() throws Exception {
        // Given
        String topic = "probe.killed.events";
        RelayWorld.Instance relay = relay();
        relay.dieBeforeDelete().set(true);

        // When
        String id = world.record(topic, "a", "1");

        // Then
        List<ConsumerRecord<String, String>> read = world.read(topic, records -> records.size() >= 2);
        assertEquals(List.of(id, id), read.stream().map(RelayWorld::id).toList());
        await().atMost(PATIENCE).until(() -> world.waiting() == 0);
    }

    @Test
    void shouldLetASecondInstanceTakeOverWhenTheSessionOfTheFirstEnds() throws Exception {
        // Given
        String topic = "probe.takeover.events";
        RelayWorld.Instance first = relay();
        RelayWorld.Instance second = start();
        world.record(topic, "a", "1");
        await().atMost(PATIENCE).until(() -> world.waiting() == 0);
        assertFalse(second.active(), "only one instance sends");

        // When
        world.endRelaySessions();
        world.record(topic, "a", "2");

        // Then
        await().atMost(PATIENCE).until(() -> second.active() && !first.active());
        await().atMost(PATIENCE).until(() -> world.waiting() == 0);
        assertEquals(List.of("1", "2"), firstSeen("a", world.read(topic, records -> records.size() >= 2)));
    }

    @Test
    void shouldKeepTheOrderOfAKeyUnderConcurrentWriters() throws Exception {
        // Given
        String topic = "probe.concurrent.events";
        int keys = 3;
        int steps = 60;
        for (int key = 0; key < keys; key++) {
            world.asOwner("insert into aggregate values ('k" + key + "', 0)");
        }
        relay();

        // When
        try (ExecutorService writers = Executors.newFixedThreadPool(6)) {
            List<Future<Void>> results = new ArrayList<>();
            for (int i = 0; i < keys * steps; i++) {
                String key = "k" + i % keys;
                results.add(writers.submit(step(topic, key)));
            }
            for (Future<Void> result : results) {
                result.get();
            }
        }

        // Then
        List<ConsumerRecord<String, String>> read = world.read(topic, records -> records.size() >= keys * steps);
        List<String> expected =
                IntStream.rangeClosed(1, steps).mapToObj(String::valueOf).toList();
        for (int key = 0; key < keys; key++) {
            assertEquals(expected, RelayWorld.payloadsOf("k" + key, read));
        }
    }

    @Test
    void shouldParkARowTooLargeForTheBrokerAndHoldBackItsKeyOnly() throws Exception {
        // Given
        String topic = "probe.parked.events";

        // When
        world.record(topic, "a", "x".repeat(RelayWorld.MAX_BYTES + 1));
        world.record(topic, "a", "behind");
        world.record(topic, "b", "1");
        RelayWorld.Instance relay = relay();
        world.record(topic, "b", "2");

        // Then
        List<ConsumerRecord<String, String>> read = world.read(topic, records -> records.size() >= 2);
        assertEquals(List.of("1", "2"), read.stream().map(ConsumerRecord::value).toList());
        assertEquals(2, world.waiting(), "the large row and the one behind it");
        assertEquals(1, relay.parked());
    }

    /** One change of an aggregate: the event is drawn while the aggregate's row is locked. */
    private static Callable<Void> step(String topic, String key) {
        return () -> {
            try (Connection connection = world.connect()) {
                connection.setAutoCommit(false);
                try (PreparedStatement update = connection.prepareStatement(
                        "update aggregate set step = step + 1 where id = ? returning step")) {
                    update.setString(1, key);
                    ResultSet result = update.executeQuery();
                    result.next();
                    RelayWorld.record(connection, topic, key, result.getString(1));
                }
                connection.commit();
            }
            return null;
        };
    }

    /** Payloads of a key, a repeated delivery counted once: delivery is at least once. */
    private static List<String> firstSeen(String key, List<ConsumerRecord<String, String>> records) {
        return RelayWorld.payloadsOf(key, records).stream().distinct().toList();
    }

    private RelayWorld.Instance relay() {
        RelayWorld.Instance instance = start();
        await().atMost(PATIENCE).until(instance::active);
        return instance;
    }

    private RelayWorld.Instance start() {
        RelayWorld.Instance instance = world.startRelay();
        started.add(instance);
        return instance;
    }
}
