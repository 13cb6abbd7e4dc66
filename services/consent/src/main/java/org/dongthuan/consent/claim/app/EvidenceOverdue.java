package org.dongthuan.consent.claim.app;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.dongthuan.consent.claim.domain.Claim;
import org.dongthuan.consent.claim.domain.ClaimEvent;
import org.dongthuan.consent.claim.store.ClaimRepository;
import org.dongthuan.consent.ledger.Ledger;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.sql.Batches;

/** The burden of proof is the controller's: no evidence in time means not proven. Looks in real time, counts by the clock. */
@ApplicationScoped
public class EvidenceOverdue {

    private static final int BATCH = 200;

    private final ClaimRepository claims;
    private final ClaimSteps steps;
    private final Ledger ledger;
    private final InstantSource clock;

    EvidenceOverdue(ClaimRepository claims, ClaimSteps steps, Ledger ledger, InstantSource clock) {
        this.claims = claims;
        this.steps = steps;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Scheduled(every = "0.5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        Batches.untilDone(BATCH, this::batch);
    }

    private int batch() {
        Instant now = clock.instant();
        List<Claim> overdue = claims.overdue(now, BATCH);
        if (overdue.isEmpty()) {
            return 0;
        }
        ledger.hold(overdue.stream().map(Claim::id).toList());
        overdue.forEach(claim -> steps.step(claim, ClaimEvent.NO_EVIDENCE, Actor.SYSTEM, "NO_EVIDENCE", now));
        return overdue.size();
    }
}
