package org.dongthuan.consent.claim.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.consent.claim.domain.Claim;
import org.dongthuan.consent.claim.domain.ClaimEvent;
import org.dongthuan.consent.claim.domain.ClaimState;
import org.dongthuan.consent.claim.store.ClaimRepository;
import org.dongthuan.consent.verdict.Check;
import org.dongthuan.consent.verdict.Checked;
import org.dongthuan.consent.verdict.ChecklistRule;
import org.dongthuan.consent.verdict.Opinions;
import org.dongthuan.consent.verdict.Verdict;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.problem.DomainException;

/** Two persons, commune and data-protection officer, come to a verdict on a claim. */
@ApplicationScoped
public class GiveVerdict {

    private final ClaimRepository claims;
    private final Opinions opinions;
    private final ClaimFindings findings;
    private final ClaimSteps steps;
    private final InstantSource clock;

    GiveVerdict(
            ClaimRepository claims, Opinions opinions, ClaimFindings findings, ClaimSteps steps, InstantSource clock) {
        this.claims = claims;
        this.opinions = opinions;
        this.findings = findings;
        this.steps = steps;
        this.clock = clock;
    }

    /** Where the claim stands after an opinion. */
    public record Given(Claim claim, Opinions.Agreement agreement) {}

    /**
     * Stores the opinion; with the second equal one the verdict is reached. A different one is stored too.
     *
     * @param version version that was read; empty in bulk work
     * @throws DomainException 404 scope, 409 stale or wrong state, 422 checklist, person not asked, or one person twice
     */
    @Transactional
    @Audited(action = "verdict", object = "consent-claim")
    public Given give(
            @AuditedId UUID id, Optional<Integer> version, Verdict verdict, Map<Check, Checked> checklist, Actor by) {
        Claim claim = claims.held(id);
        if (version.isPresent() && version.get() != claim.version()) {
            throw DomainException.stale("claim");
        }
        if (claim.state() != ClaimState.UNDER_CHECK) {
            throw DomainException.wrongState("claim", claim.state(), "verdict");
        }
        ChecklistRule.CLAIM.check(verdict, checklist);
        findings.check(claim, checklist);
        Instant now = clock.instant();
        Opinions.Agreement agreement = opinions.give(id, claim.round(), by, verdict, checklist, now);
        if (agreement == Opinions.Agreement.EQUAL) {
            steps.step(claim, ClaimEvent.of(verdict), by, null, now);
            claims.flush();
        }
        return new Given(claim, agreement);
    }
}
