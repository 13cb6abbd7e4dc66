package org.dongthuan.bankintegration.exchange.registry;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.dongthuan.bankintegration.BankWorld;
import org.dongthuan.bankintegration.TestBank;
import org.dongthuan.bankintegration.config.BankIntegrationConfig;
import org.dongthuan.bankintegration.exchange.port.BankAdapter;
import org.dongthuan.bankintegration.exchange.port.BankAway;
import org.dongthuan.bankintegration.rule.WorkingDays;
import org.dongthuan.testing.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is known of a line outlives the process that found it out. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(BankWorld.class)
class WatchLinesTest {

    private static final String ORG = "NH-HV";

    TestBank bank;

    @Inject
    Banks banks;

    @Inject
    LineStore store;

    @Inject
    BankIntegrationConfig config;

    @Inject
    @Any
    Instance<BankAdapter> adapters;

    @Inject
    WorkingDays days;

    @Inject
    InstantSource clock;

    @AfterEach
    void everybodyIsThere() {
        bank.other().setDown(false);
        await().until(() -> store.all().get(ORG).awaySince() == null);
    }

    @Test
    void shouldKnowAfterARestartSinceWhenABankIsAwayAndTryIt() {
        // Given: the process before found the bank away
        bank.other().setDown(true);
        for (int i = 0; i < config.banks().get(ORG).awayAfter(); i++) {
            assertThrows(BankAway.class, () -> banks.of(ORG).port().statusReport(Optional.empty(), 1));
        }
        await().until(() -> Optional.ofNullable(store.all().get(ORG))
                .map(LineState::awaySince)
                .isPresent());
        LineState before = store.all().get(ORG);

        // When: the next one starts with what is stored, and nothing else
        Banks restarted = new Banks(config, adapters, days, clock);
        GuardedPort line = restarted.of(ORG).port();
        assertNull(line.state().awaySince());
        WatchLines watch = new WatchLines(restarted, new BankRounds(restarted), store);
        watch.tick();

        // Then
        assertEquals(before.awaySince(), line.state().awaySince());
        assertEquals(before.reason(), line.state().reason());
        bank.other().setDown(false);
        await().until(() -> {
            watch.tick();
            return line.state().awaySince() == null;
        });
    }
}
