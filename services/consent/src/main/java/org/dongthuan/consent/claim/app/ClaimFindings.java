package org.dongthuan.consent.claim.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dongthuan.consent.circumstance.Circumstance;
import org.dongthuan.consent.circumstance.Circumstance.Side;
import org.dongthuan.consent.circumstance.Circumstances;
import org.dongthuan.consent.claim.domain.Claim;
import org.dongthuan.consent.claim.store.ClaimRepository;
import org.dongthuan.consent.claim.store.Evidence;
import org.dongthuan.consent.hearing.Hearing;
import org.dongthuan.consent.hearing.Hearing.Answer;
import org.dongthuan.consent.hearing.Hearings;
import org.dongthuan.consent.reference.AccountRef;
import org.dongthuan.consent.reference.Accounts;
import org.dongthuan.consent.verdict.Check;
import org.dongthuan.consent.verdict.Checked;
import org.dongthuan.consent.verdict.Checked.Finding;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.problem.Violation;
import org.dongthuan.platform.time.Vietnam;

/** Holds findings on a claim against what is on record: nobody finds a test met that the record speaks against. */
@ApplicationScoped
class ClaimFindings {

    private final ClaimRepository claims;
    private final Accounts accounts;
    private final Hearings hearings;
    private final Circumstances circumstances;

    ClaimFindings(ClaimRepository claims, Accounts accounts, Hearings hearings, Circumstances circumstances) {
        this.claims = claims;
        this.accounts = accounts;
        this.hearings = hearings;
        this.circumstances = circumstances;
    }

    /** @throws DomainException 422 naming each test that cannot be met, and when nobody has asked the person */
    void check(Claim claim, Map<Check, Checked> checklist) {
        List<Violation> violations = new ArrayList<>();
        List<Hearing> heard = hearings.of(claim.id());
        if (heard.isEmpty()) {
            violations.add(new Violation(
                    "verdict", "person-asked", "Nobody has asked the person yet, on a channel of the person's own."));
        }
        if (isMet(checklist, Check.C3) && purposesMixed(claim)) {
            violations.add(new Violation(
                    "checklist.C3",
                    "purposes-kept-apart",
                    "It was found that the data were captured for something else."));
        }
        if (isMet(checklist, Check.C8) && everyDocumentIsLate(claim)) {
            violations.add(new Violation(
                    "checklist.C8", "document-before-opening", "Each document is dated after the opening."));
        }
        if (isMet(checklist, Check.C9) && !heard.isEmpty() && lastAnswer(heard) != Answer.CONFIRMS) {
            violations.add(new Violation("checklist.C9", "person-confirms", "The person has not confirmed it."));
        }
        if (!violations.isEmpty()) {
            throw DomainException.invalid(violations);
        }
    }

    private static boolean isMet(Map<Check, Checked> checklist, Check check) {
        return checklist.get(check).finding() == Finding.MET;
    }

    /** What the person said last; being asked for in vain afterwards takes nothing back. */
    private static Answer lastAnswer(List<Hearing> heard) {
        return heard.reversed().stream()
                .map(Hearing::answer)
                .filter(answer -> answer != Answer.NOT_REACHED)
                .findFirst()
                .orElse(Answer.NOT_REACHED);
    }

    /** By what an authority found, not by what a controller says of itself or of another. */
    private boolean purposesMixed(Claim claim) {
        return circumstances.of(claim).stream()
                .filter(one -> one.side() == Side.FINDING)
                .reduce((earlier, later) -> later)
                .filter(Circumstance::breaksPurposeLimit)
                .isPresent();
    }

    /** A document that is dated after the opening day cannot have come before the opening. */
    private boolean everyDocumentIsLate(Claim claim) {
        Optional<LocalDate> opened =
                accounts.find(claim.accountId()).flatMap(AccountRef::openedAt).map(Vietnam::dayOf);
        return opened.isPresent()
                && claims.evidenceOf(claim.id()).stream()
                        .map(Evidence::documentDate)
                        .map(day -> day != null && day.isAfter(opened.get()))
                        .reduce(Boolean::logicalAnd)
                        .orElse(false);
    }
}
