package org.dongthuan.acceptance.client;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.dongthuan.acceptance.ScenarioFailure;

/** Several people at once, as many as a commune has counters. The first failure ends it. */
public final class Together {

    private static final int COUNTERS = 8;

    private Together() {}

    public static <T> void each(Collection<T> who, Consumer<T> does) {
        try (ExecutorService counters = Executors.newFixedThreadPool(COUNTERS)) {
            List<? extends Future<?>> all = who.stream()
                    .map(one -> counters.submit(() -> does.accept(one)))
                    .toList();
            try {
                for (Future<?> one : all) {
                    one.get();
                }
            } catch (ExecutionException e) {
                counters.shutdownNow();
                throw e.getCause() instanceof RuntimeException failure
                        ? failure
                        : new ScenarioFailure(e.getCause().toString());
            } catch (InterruptedException e) {
                counters.shutdownNow();
                Thread.currentThread().interrupt();
                throw new ScenarioFailure("Interrupted");
            }
        }
    }
}
