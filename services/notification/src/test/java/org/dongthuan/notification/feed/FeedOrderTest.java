package org.dongthuan.notification.feed;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dongthuan.notification.SmsParts;
import org.dongthuan.notification.TestClock;
import org.dongthuan.notification.partner.Partners;
import org.dongthuan.notification.partner.Partners.Someone;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.testing.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Positions under concurrent transactions, and how long they are kept. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(SmsParts.class)
class FeedOrderTest {

    @Inject
    Sql sql;

    @Inject
    FeedHousekeeping housekeeping;

    @Inject
    TestClock clock;

    private final Happenings here = new Happenings();

    private Someone bank;

    @BeforeEach
    void register() {
        bank = Partners.registered("BK", "INCIDENT");
    }

    @AfterEach
    void today() {
        clock.set(TestClock.NOON);
    }

    @Test
    void shouldPutALateCommitBehindWhatWasReadBefore() throws Exception {
        // Given: a transaction has drawn its number and is still running
        here.incident("reported", bank);
        Happenings.typesOnce(bank, 1);
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<?> late =
                    threads.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                        insert("incident.dismissed.v1");
                        written.countDown();
                        await(go);
                    }));
            written.await();

            // When: one that began later is committed, numbered and read first
            QuarkusTransaction.requiringNew().run(() -> insert("incident.contained.v1"));
            assertEquals(List.of("incident.reported.v1", "incident.contained.v1"), Happenings.typesOnce(bank, 2));
            go.countDown();
            late.get();
        }

        // Then
        Happenings.typesOnce(bank, 3);
        Happenings.read(bank, 2)
                .then()
                .body("items.type", contains("incident.dismissed.v1"))
                .body("items.position", contains(3));
    }

    @Test
    void shouldSayThatEventsAreNoLongerKept() {
        // Given
        here.incident("reported", bank);
        here.incident("confirmed", bank);
        Happenings.typesOnce(bank, 2);

        // When
        clock.set(TestClock.NOON.plus(Duration.ofDays(91)));
        housekeeping.forget();

        // Then
        Happenings.read(bank, 1).then().statusCode(410).body("code", equalTo("feed-position-gone"));
        Happenings.read(bank, 2).then().statusCode(200);
        here.incident("contained", bank);
        assertEquals(List.of("incident.contained.v1"), Happenings.typesOnce(bank, 1));
        Happenings.read(bank, 0).then().body("items.position", contains(3));
    }

    private void insert(String type) {
        sql.run(
                "insert into feed_event (id, type, scope, source, subject_id, data, occurred_at, recorded_at)"
                        + " values (?, ?, 'INCIDENT', '/test', ?, '{}', ?, ?)",
                UUID.randomUUID().toString(),
                type,
                here.incident,
                Instant.EPOCH,
                clock.instant());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
