package org.dongthuan.acceptance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dongthuan.acceptance.fact.Fact;
import org.dongthuan.acceptance.story.Step;
import org.dongthuan.local.LocalStack;
import org.dongthuan.local.StackOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Every part of ours is killed once in the middle of the story, and every fact still holds. */
class KilledServicesTest {

    /** The step during which a part is killed (kill -9) and comes back. */
    private static final Map<String, String> KILLED_DURING = Map.of(
            "complaints are accepted", "intake",
            "the bank's list is reconciled", "case-tracking",
            "holders decide", "consent",
            "the first order is carried out", "bank-integration",
            "texts go out in the morning", "notification",
            "complaints are replied", "gateway");

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path data;

    private final List<String> killed = new ArrayList<>();
    private CompletableFuture<Void> comesBack = CompletableFuture.completedFuture(null);

    @Test
    void shouldEndWithEveryFactThoughEachServiceWasKilledOnce() {
        // Given
        StackOptions options =
                StackOptions.on(data).withFreePorts().withScenarioClock().forMinutes();
        try (LocalStack stack = LocalStack.start(options)) {

            // When
            List<Fact> facts = new Play(stack, System.out::println, step -> killDuring(stack, step))
                    .play(Scenario.load("small"), 11);

            // Then
            facts.forEach(fact -> System.out.println(fact.line()));
            assertEquals(KILLED_DURING.size(), killed.size(), "every part was killed: " + killed);
            assertAll(facts.stream().map(fact -> () -> assertTrue(fact.holds(), fact.line())));
        }
    }

    private void killDuring(LocalStack stack, Step step) {
        comesBack.join();
        String part = KILLED_DURING.get(step.what());
        if (part != null) {
            killed.add(part);
            stack.kill(part);
            comesBack = CompletableFuture.runAsync(() -> stack.restart(part));
        }
    }
}
