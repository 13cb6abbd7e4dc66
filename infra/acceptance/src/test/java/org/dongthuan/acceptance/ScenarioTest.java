package org.dongthuan.acceptance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.dongthuan.acceptance.fact.Fact;
import org.dongthuan.local.LocalStack;
import org.dongthuan.local.StackOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A small incident on the whole real stack: filed, listed, decided, closed at the bank, told by text. */
class ScenarioTest {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path data;

    @Test
    void shouldCarryEveryPersonFromComplaintToDeliveredText() {
        // Given
        StackOptions options =
                StackOptions.on(data).withFreePorts().withScenarioClock().forMinutes();
        try (LocalStack stack = LocalStack.start(options)) {

            // When
            List<Fact> facts = new Play(stack, System.out::println).play(Scenario.load("small"), 7);

            // Then
            facts.forEach(fact -> System.out.println(fact.line()));
            assertAll(facts.stream().map(fact -> () -> assertTrue(fact.holds(), fact.line())));
        }
    }
}
