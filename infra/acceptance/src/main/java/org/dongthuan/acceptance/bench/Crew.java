package org.dongthuan.acceptance.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A few clients side by side, each doing the next thing when it is done with the last (a closed loop). */
final class Crew {

    /** As many as pgbench has in the yardstick. */
    static final int CLIENTS = 8;

    private Crew() {}

    /** Does something for each element, in no particular order. @throws BenchFailure the first failure */
    static <T> void forEach(List<T> elements, Consumer<T> action) {
        AtomicInteger next = new AtomicInteger();
        together(() -> {
            for (int i = next.getAndIncrement(); i < elements.size(); i = next.getAndIncrement()) {
                action.accept(elements.get(i));
            }
        });
    }

    /** Repeats something until the time is over. @return how often it was done */
    static int repeat(int seconds, Runnable action) {
        AtomicInteger done = new AtomicInteger();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        together(() -> {
            while (System.nanoTime() < end) {
                action.run();
                done.incrementAndGet();
            }
        });
        return done.get();
    }

    private static void together(Runnable client) {
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<?>> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(threads.submit(client));
            }
            for (Future<?> one : clients) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof BenchFailure known ? known : new BenchFailure("A client failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Interrupted", e);
        }
    }
}
