package org.dongthuan.consent.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.consent.claim.domain.Claim;
import org.dongthuan.consent.claim.store.ClaimRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.problem.DomainException;

/** Writes down what the person says. It may be said in any state: an appeal reads it again. */
@ApplicationScoped
public class HearPerson {

    private final ClaimRepository claims;
    private final Hearings hearings;
    private final EntityManager entities;
    private final InstantSource clock;

    HearPerson(ClaimRepository claims, Hearings hearings, EntityManager entities, InstantSource clock) {
        this.claims = claims;
        this.hearings = hearings;
        this.entities = entities;
        this.clock = clock;
    }

    /** @throws DomainException 404 scope, 409 stale, 422 channel or time */
    @Transactional
    @Audited(action = "hear", object = "consent-claim")
    public Claim hear(@AuditedId UUID id, HearingRequest said, Actor by) {
        Claim claim = claims.held(id);
        if (said.version() != claim.version()) {
            throw DomainException.stale("claim");
        }
        said.channel().requireOf(by);
        Instant now = clock.instant();
        Instant at = Optional.ofNullable(said.at()).orElse(now);
        if (at.isAfter(now)) {
            throw DomainException.invalid("at", "not-in-future", "Nobody has said it yet.");
        }
        Hearing hearing = new Hearing(
                said.channel(),
                said.answer(),
                said.reference(),
                by.primaryRole(),
                by.org().orElse(null),
                at,
                now);
        hearings.add(id, hearing, by.id());
        // Whoever is about to give an opinion has to read this first.
        entities.lock(claim, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return claim;
    }
}
