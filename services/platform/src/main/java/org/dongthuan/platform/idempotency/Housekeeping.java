package org.dongthuan.platform.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** Forgets answers that are past their promise. */
@ApplicationScoped
class Housekeeping {

    private final IdempotencyStore store;
    private final InstantSource clock;

    Housekeeping(IdempotencyStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    @Scheduled(every = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forgetExpired() {
        store.deleteExpired(clock.instant());
    }
}
