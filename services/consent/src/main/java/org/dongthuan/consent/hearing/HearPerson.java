package org.dongthuan.consent.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.consent.claim.domain.Claim;
import org.dongthuan.consent.claim.store.ClaimRepository;
import org.dongthuan.consent.hearing.Hearing.Answer;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.problem.DomainException;

/**
 * Writes down what the person says; what was said before stays. Officers may write it in any state: an appeal reads it again.
 * Somebody signed in may say it, and correct it, until the verdict, and again after an appeal.
 */
@ApplicationScoped
public class HearPerson {

    private final ClaimRepository claims;
    private final Hearings hearings;
    private final HearingWords words;
    private final EntityManager entities;
    private final InstantSource clock;

    HearPerson(
            ClaimRepository claims,
            Hearings hearings,
            HearingWords words,
            EntityManager entities,
            InstantSource clock) {
        this.claims = claims;
        this.hearings = hearings;
        this.words = words;
        this.entities = entities;
        this.clock = clock;
    }

    /** @throws DomainException 404 scope, 409 stale or judged already, 422 channel, answer, words or time */
    @Transactional
    @Audited(action = "hear", object = "consent-claim")
    public Claim hear(@AuditedId UUID id, HearingRequest said, Actor by) {
        Claim claim = claims.held(id);
        if (said.version() != claim.version()) {
            throw DomainException.stale("claim");
        }
        said.channel().requireOf(by);
        boolean own = by.has(Roles.CIT);
        if (own) {
            requireOpen(claim);
        }
        requireOwn(said, own);
        Instant now = clock.instant();
        Instant at = Optional.ofNullable(said.at()).orElse(now);
        if (at.isAfter(now)) {
            throw DomainException.invalid("at", "not-in-future", "Nobody has said it yet.");
        }
        Hearing hearing = new Hearing(
                UUID.randomUUID(),
                said.channel(),
                said.answer(),
                said.reference(),
                by.primaryRole(),
                by.org().orElse(null),
                at,
                now,
                null);
        hearings.add(id, hearing, by.id());
        said.ownWords()
                .ifPresent(text -> words.keep(hearing.id(), id, by.personId().orElseThrow(), text));
        // Whoever is about to give an opinion has to read this first.
        entities.lock(claim, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return claim;
    }

    /** What counts for a verdict has to be there before it; whoever disagrees with one appeals. */
    private static void requireOpen(Claim claim) {
        if (claim.verdict().isPresent()) {
            throw DomainException.wrongState("claim", claim.state(), "hear", List.of("appeal"));
        }
    }

    private static void requireOwn(HearingRequest said, boolean own) {
        if (own && said.answer() == Answer.NOT_REACHED) {
            throw DomainException.invalid("answer", "own-answer", "Whoever answers has been reached.");
        }
        if (!own && said.ownWords().isPresent()) {
            throw DomainException.invalid(
                    "words",
                    "own-words",
                    "Only the person's own words are kept; your paper is named by its reference.");
        }
    }
}
