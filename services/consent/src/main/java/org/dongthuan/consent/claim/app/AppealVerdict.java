package org.dongthuan.consent.claim.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.consent.claim.domain.Claim;
import org.dongthuan.consent.claim.domain.ClaimEvent;
import org.dongthuan.consent.claim.store.ClaimRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.problem.DomainException;

/** Somebody concerned brings new evidence: the claim is checked again, in another round of opinions. */
@ApplicationScoped
public class AppealVerdict {

    private final ClaimRepository claims;
    private final ClaimSteps steps;
    private final InstantSource clock;

    AppealVerdict(ClaimRepository claims, ClaimSteps steps, InstantSource clock) {
        this.claims = claims;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * @param shown what is new; a person's own word is new enough, a controller has to show something (DOMAIN §2.5)
     * @throws DomainException 404 scope, 409 stale or no verdict yet, 422 nothing new
     */
    @Transactional
    @Audited(action = "appeal", object = "consent-claim")
    public Claim appeal(@AuditedId UUID id, int version, String reason, Optional<Shown> shown, Actor by) {
        Claim claim = claims.held(id);
        if (version != claim.version()) {
            throw DomainException.stale("claim");
        }
        if (shown.isEmpty() && !by.has(Roles.CIT)) {
            throw DomainException.invalid("evidence", "new-evidence", "An appeal needs new evidence.");
        }
        Instant now = clock.instant();
        steps.step(claim, ClaimEvent.APPEAL, by, reason, now);
        shown.ifPresent(evidence -> claims.addEvidence(id, evidence.of(by, now), by));
        claims.flush();
        return claim;
    }
}
