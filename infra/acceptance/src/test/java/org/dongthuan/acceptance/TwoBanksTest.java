package org.dongthuan.acceptance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.dongthuan.acceptance.fact.Fact;
import org.dongthuan.acceptance.twobanks.TwoBanks;
import org.dongthuan.local.LocalStack;
import org.dongthuan.local.StackOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Two banks, one away; bank-integration, notification, the broker and the database are killed once each. */
class TwoBanksTest {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path data;

    @Test
    void shouldEndWithEveryAccountAndEveryPersonInOneFinalStateOnce() {
        StackOptions options =
                StackOptions.on(data).withFreePorts().withScenarioClock().forMinutes();
        try (LocalStack stack = LocalStack.start(options)) {
            List<Fact> facts = new TwoBanks("two-banks-small", 11, stack, System.out::println).play();

            facts.forEach(fact -> System.out.println(fact.line()));
            assertAll(facts.stream().map(fact -> () -> assertTrue(fact.holds(), fact.line())));
        }
    }
}
