package org.dongthuan.consent.circumstance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.dongthuan.consent.circumstance.Circumstance.Side;
import org.dongthuan.consent.claim.store.ClaimRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.problem.DomainException;

/** A controller says how consents were taken, or an authority what it found. What was said before stays on record. */
@ApplicationScoped
public class StateCircumstance {

    private final ClaimRepository claims;
    private final Circumstances circumstances;
    private final InstantSource clock;

    StateCircumstance(ClaimRepository claims, Circumstances circumstances, InstantSource clock) {
        this.claims = claims;
        this.circumstances = circumstances;
        this.clock = clock;
    }

    /** @throws DomainException 404 when no such claim is in scope, 422 times */
    @Transactional
    @Audited(action = "state-circumstance", object = "incident")
    public Circumstance state(@AuditedId UUID incidentId, CircumstanceRequest said, Actor by) {
        requireInScope(incidentId, said.claimId());
        Instant now = clock.instant();
        requireTimes(said.from(), said.to(), now);
        Circumstance circumstance = new Circumstance(
                UUID.randomUUID(),
                said.claimId(),
                by.hasAny(Roles.PO, Roles.POL, Roles.BK, Roles.BKA) ? Side.CONTROLLER : Side.FINDING,
                by.primaryRole(),
                by.org().orElse(null),
                said.takenBy(),
                said.from(),
                said.to(),
                said.venue(),
                said.device(),
                said.deviceReference(),
                said.told(),
                said.usedFor(),
                said.contractReference(),
                now);
        circumstances.add(incidentId, circumstance, by.id());
        return circumstance;
    }

    private void requireInScope(UUID incidentId, UUID claimId) {
        boolean known = claimId == null
                ? claims.anyInScope(incidentId)
                : claims.inScope(claimId).incidentId().equals(incidentId);
        if (!known) {
            throw DomainException.notFound("claim");
        }
    }

    private static void requireTimes(Instant from, Instant to, Instant now) {
        if (from != null && from.isAfter(now)) {
            throw DomainException.invalid("from", "not-in-future", "It cannot have happened in the future.");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw DomainException.invalid("to", "not-before-from", "The end lies before the beginning.");
        }
        if (to != null && to.isAfter(now)) {
            throw DomainException.invalid("to", "not-in-future", "It cannot have happened in the future.");
        }
    }
}
