package org.dongthuan.consent.claim.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.consent.claim.domain.Claim;
import org.dongthuan.consent.claim.domain.ClaimEvent;
import org.dongthuan.consent.claim.domain.ClaimState;
import org.dongthuan.consent.claim.store.ClaimRepository;
import org.dongthuan.consent.claim.store.Evidence;
import org.dongthuan.consent.reference.AccountRef;
import org.dongthuan.consent.reference.Accounts;
import org.dongthuan.consent.verdict.Check;
import org.dongthuan.consent.verdict.Checked;
import org.dongthuan.consent.verdict.ChecklistRule;
import org.dongthuan.consent.verdict.Opinions;
import org.dongthuan.consent.verdict.Verdict;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.time.Vietnam;

/** Two persons, commune and data-protection officer, come to a verdict on a claim. */
@ApplicationScoped
public class GiveVerdict {

    private final ClaimRepository claims;
    private final Opinions opinions;
    private final Accounts accounts;
    private final ClaimSteps steps;
    private final InstantSource clock;

    GiveVerdict(ClaimRepository claims, Opinions opinions, Accounts accounts, ClaimSteps steps, InstantSource clock) {
        this.claims = claims;
        this.opinions = opinions;
        this.accounts = accounts;
        this.steps = steps;
        this.clock = clock;
    }

    /** Where the claim stands after an opinion. */
    public record Given(Claim claim, Opinions.Agreement agreement) {}

    /**
     * Stores the opinion; with the second equal one the verdict is reached. A different one is stored too.
     *
     * @param version version that was read; empty in bulk work
     * @throws DomainException 404 scope, 409 stale or wrong state, 422 checklist or one person twice
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
        checkDates(claim, checklist);
        Instant now = clock.instant();
        Opinions.Agreement agreement = opinions.give(id, claim.round(), by, verdict, checklist, now);
        if (agreement == Opinions.Agreement.EQUAL) {
            steps.step(claim, ClaimEvent.of(verdict), by, null, now);
            claims.flush();
        }
        return new Given(claim, agreement);
    }

    /** A document that is dated after the opening day cannot have come before the opening (C8). */
    private void checkDates(Claim claim, Map<Check, Checked> checklist) {
        Optional<LocalDate> opened =
                accounts.find(claim.accountId()).flatMap(AccountRef::openedAt).map(Vietnam::dayOf);
        if (opened.isEmpty() || checklist.get(Check.C8).finding() != Checked.Finding.MET) {
            return;
        }
        boolean allLate = claims.evidenceOf(claim.id()).stream()
                .map(Evidence::documentDate)
                .map(day -> day != null && day.isAfter(opened.get()))
                .reduce(Boolean::logicalAnd)
                .orElse(false);
        if (allLate) {
            throw DomainException.invalid(
                    "checklist.C8", "document-before-opening", "Each document is dated after the opening.");
        }
    }
}
