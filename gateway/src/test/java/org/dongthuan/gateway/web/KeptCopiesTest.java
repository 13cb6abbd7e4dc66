package org.dongthuan.gateway.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.dongthuan.gateway.client.ServiceProblem;
import org.junit.jupiter.api.Test;

class KeptCopiesTest {

    private final AtomicInteger asked = new AtomicInteger();
    private Instant now = Instant.parse("2023-08-25T10:00:00Z");
    private Function<String, String> service = key -> key + asked.incrementAndGet();
    private final KeptCopies<String> copies =
            new KeptCopies<>(key -> service.apply(key), Duration.ofSeconds(5), 100, 2, () -> now);

    @Test
    void shouldAskOnceWhileTheCopyIsFresh() {
        assertFalse(copies.has("a"));
        assertEquals("a1", copies.get("a").value());
        now = now.plusSeconds(5);
        assertEquals("a1", copies.get("a").value());
        assertTrue(copies.has("a"));

        now = now.plusMillis(1);

        assertEquals("a2", copies.get("a").value());
        assertFalse(copies.get("a").old());
    }

    @Test
    void shouldLetAllWhoComeMeanwhileWaitForOneQuestion() throws Exception {
        // Given
        CountDownLatch answer = new CountDownLatch(1);
        service = key -> {
            await(answer);
            return key + asked.incrementAndGet();
        };

        // When
        List<Future<String>> readers = new ArrayList<>();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int reader = 0; reader < 200; reader++) {
                readers.add(crowd.submit(() -> copies.get("a").value()));
            }
            answer.countDown();
        }

        // Then
        for (Future<String> reader : readers) {
            assertEquals("a1", reader.get());
        }
        assertEquals(1, asked.get());
    }

    @Test
    void shouldShowTheLastCopyToThoseWhoComeWhileItIsMadeAnew() throws Exception {
        // Given
        copies.get("a");
        now = now.plusSeconds(6);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        service = key -> {
            begun.countDown();
            await(answer);
            return key + asked.incrementAndGet();
        };

        // When
        try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> first = other.submit(() -> copies.get("a").value());
            begun.await();
            assertEquals("a1", copies.get("a").value());
            answer.countDown();

            // Then
            assertEquals("a2", first.get());
        }
    }

    @Test
    void shouldKeepTheLastCopyMarkedAsOldWhileTheServiceIsDown() {
        // Given
        copies.get("a");
        Function<String, String> up = service;
        service = key -> {
            asked.incrementAndGet();
            throw new ServiceProblem(503, "", "", null);
        };

        // When
        now = now.plusSeconds(6);

        // Then: asked again only after a while
        assertEquals(new KeptCopies.Copy<>("a1", true), copies.get("a"));
        copies.get("a");
        assertEquals(2, asked.get());
        assertThrows(ServiceProblem.class, () -> copies.get("b"));
        service = up;
        now = now.plusSeconds(6);
        assertEquals(new KeptCopies.Copy<>("a4", false), copies.get("a"));
    }

    @Test
    void shouldEndTheCopyWhenTheServiceTakesItBackAndKeepTheRefusal() {
        // Given
        copies.get("a");
        service = key -> {
            asked.incrementAndGet();
            throw new ServiceProblem(404, "", "", null);
        };

        // When
        now = now.plusSeconds(6);

        // Then
        assertEquals(
                404, assertThrows(ServiceProblem.class, () -> copies.get("a")).status());
        assertEquals(
                404, assertThrows(ServiceProblem.class, () -> copies.get("a")).status());
        assertEquals(2, asked.get());
        assertFalse(copies.has("a"));
    }

    @Test
    void shouldRefuseMoreQuestionsThanTheServiceIsMeantToBear() throws Exception {
        // Given: two are under way
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch answer = new CountDownLatch(1);
        service = key -> {
            begun.countDown();
            await(answer);
            return key;
        };

        try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> a = others.submit(() -> copies.get("a").value());
            Future<String> b = others.submit(() -> copies.get("b").value());
            begun.await();

            // Then
            assertTrue(assertThrows(ServiceProblem.class, () -> copies.get("c")).isDown());
            answer.countDown();
            assertEquals("ab", a.get() + b.get());
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
