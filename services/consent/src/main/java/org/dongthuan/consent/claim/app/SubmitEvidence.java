package org.dongthuan.consent.claim.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.dongthuan.consent.claim.domain.Claim;
import org.dongthuan.consent.claim.domain.ClaimEvent;
import org.dongthuan.consent.claim.store.ClaimRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.problem.DomainException;

/** A controller shows what it has. */
@ApplicationScoped
public class SubmitEvidence {

    private final ClaimRepository claims;
    private final ClaimSteps steps;
    private final InstantSource clock;

    SubmitEvidence(ClaimRepository claims, ClaimSteps steps, InstantSource clock) {
        this.claims = claims;
        this.steps = steps;
        this.clock = clock;
    }

    /** @throws DomainException 404 scope, 409 not asked for (any more) */
    @Transactional
    @Audited(action = "submit-evidence", object = "consent-claim")
    public Claim submit(@AuditedId UUID id, Shown shown, Actor by) {
        Claim claim = claims.held(id);
        Instant now = clock.instant();
        steps.step(claim, ClaimEvent.SUBMIT_EVIDENCE, by, null, now);
        claims.addEvidence(id, shown.of(by, now), by);
        claims.flush();
        return claim;
    }
}
