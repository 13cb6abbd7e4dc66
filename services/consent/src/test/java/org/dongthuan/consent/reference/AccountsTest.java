package org.dongthuan.consent.reference;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.dongthuan.testing.RealParts;
import org.junit.jupiter.api.Test;

/** What is told of accounts and of cases comes on two topics, and at the same time. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AccountsTest {

    private static final Instant AT = Instant.parse("2023-08-10T02:00:00Z");

    @Inject
    Accounts accounts;

    @Test
    void shouldFindTheCaseWhoseOpeningWasToldInTheSameMoment() {
        // Given: each is stored before the other is seen
        UUID account = UUID.randomUUID();
        UUID person = UUID.randomUUID();
        UUID incident = UUID.randomUUID();
        UUID file = UUID.randomUUID();
        Accounts.Told told = new Accounts.Told(account, incident, "NH-TG", AT, "19432", person, null, null, AT);
        QuarkusTransaction.requiringNew().run(() -> {
            accounts.told(told);
            CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew()
                            .run(() -> accounts.caseOpened(file, person, incident, "LB23-000123-7")))
                    .join();
        });

        // Then: without another word of either
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> QuarkusTransaction.requiringNew()
                        .call(() -> accounts.find(account).flatMap(AccountRef::caseId))
                        .equals(Optional.of(file)));
    }
}
