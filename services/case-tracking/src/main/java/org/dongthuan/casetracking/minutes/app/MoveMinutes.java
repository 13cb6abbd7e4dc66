package org.dongthuan.casetracking.minutes.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.commitment.domain.Body;
import org.dongthuan.casetracking.commitment.domain.Signature;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.casetracking.minutes.domain.Minutes;
import org.dongthuan.casetracking.minutes.domain.MinutesEvent;
import org.dongthuan.casetracking.minutes.domain.MinutesState;
import org.dongthuan.casetracking.minutes.domain.MinutesTransitions;
import org.dongthuan.casetracking.minutes.domain.Party;
import org.dongthuan.casetracking.minutes.domain.Witness;
import org.dongthuan.casetracking.minutes.store.MinutesRepository;
import org.dongthuan.casetracking.minutes.store.Parties;
import org.dongthuan.casetracking.organisation.EndedDuties;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;

/** Reads minutes out, takes each party's word, and seals them. */
@ApplicationScoped
public class MoveMinutes {

    private final EndedDuties ended;
    private final MinutesRepository minutes;
    private final Parties parties;
    private final MinutesDocument document;
    private final Steps steps;
    private final InstantSource clock;

    MoveMinutes(
            EndedDuties ended,
            MinutesRepository minutes,
            Parties parties,
            MinutesDocument document,
            Steps steps,
            InstantSource clock) {
        this.ended = ended;
        this.minutes = minutes;
        this.parties = parties;
        this.document = document;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * What is said with an event.
     *
     * @param signature of the caller's own party
     * @param party that refuses, with reason and two witnesses
     */
    public record Move(
            int version,
            Optional<Signature> signature,
            Optional<Body> party,
            Optional<String> reason,
            List<Witness> witnesses) {}

    /** @throws DomainException 403 role or no party, 404 scope, 409 stale or wrong state, 422 when something is missing */
    @Transactional
    @Audited(action = "move", object = "minutes")
    public Minutes move(@AuditedId UUID id, MinutesEvent event, Move with, Actor by) {
        MinutesTransitions.TABLE.requireRole(event, by);
        Minutes moved = minutes.held(id);
        ended.requireInOffice(by, moved.placeCode());
        if (moved.version() != with.version()) {
            throw DomainException.stale("record of minutes");
        }
        moved.requirePossible(event);
        Instant now = clock.instant();
        switch (event) {
            case READ_OUT -> moved.readOut(now);
            case SIGN -> sign(moved, with, by, now);
            case REFUSE -> refuse(moved, with, now);
            case SEAL -> moved.sealed(document.seal(moved, parties.of(id), by, now));
            case COMPLETE -> throw new DomainException(CommonProblem.FORBIDDEN, "The platform completes minutes.");
        }
        step(moved, event, by, with.reason().orElse(null), now);
        completeIfAllSpoke(moved, now);
        minutes.flush();
        return moved;
    }

    /** A party of theirs is another body now, or none: that may have been the last word that was missing. */
    void partiesChanged(UUID id, Instant now) {
        completeIfAllSpoke(minutes.findById(id), now);
    }

    private void completeIfAllSpoke(Minutes moved, Instant now) {
        if (moved.state() == MinutesState.READ_OUT
                && parties.of(moved.id()).stream().noneMatch(Party::open)) {
            step(moved, MinutesEvent.COMPLETE, Actor.SYSTEM, null, now);
        }
    }

    private void sign(Minutes moved, Move with, Actor by, Instant now) {
        Party own = parties.of(moved.id()).stream()
                .filter(party -> by.has(party.role()) && by.org().equals(Optional.of(party.org())))
                .findFirst()
                .orElseThrow(() ->
                        new DomainException(CommonProblem.FORBIDDEN, "The minutes name no party that you speak for."));
        requireOpen(own);
        if (parties.hasSigned(moved.id(), by.id())) {
            throw new DomainException(CommonProblem.TWO_PERSONS_REQUIRED, "One person signs for one party.");
        }
        Signature signature = with.signature()
                .orElseThrow(() -> DomainException.invalid("signature", "required", "Say who signs, and how."));
        Party signed = Party.expected(own.role(), own.org(), signature.name(), signature.position());
        parties.sign(moved.id(), signed, signature.kind(), by.id(), now);
    }

    private void refuse(Minutes moved, Move with, Instant now) {
        Body body = with.party()
                .orElseThrow(() -> DomainException.invalid("party", "required", "Say which party does not sign."));
        List<Party> all = parties.of(moved.id());
        Party party = all.stream()
                .filter(one -> one.org().equals(body.org()))
                .filter(one -> body.role() == null || body.role().equals(one.role()))
                .findFirst()
                .orElseThrow(
                        () -> DomainException.invalid("party", "party-of-minutes", "The minutes name no such party."));
        requireOpen(party);
        String reason = with.reason()
                .orElseThrow(() -> DomainException.invalid("reason", "required", "Give the reason they gave."));
        boolean two = with.witnesses().size() == 2
                && with.witnesses().stream().map(Witness::name).distinct().count() == 2
                && with.witnesses().stream().noneMatch(witness -> witness.name().equals(party.name()));
        if (!two) {
            throw DomainException.invalid("witnesses", "two-witnesses", "Two others witness the refusal.");
        }
        long refused = all.stream().filter(one -> one.refusedAt() != null).count();
        if (refused == all.size() - 1) {
            throw DomainException.invalid("party", "one-signs", "Minutes that nobody signs are no minutes.");
        }
        parties.refuse(moved.id(), party, reason, with.witnesses(), now);
    }

    private static void requireOpen(Party party) {
        if (!party.open()) {
            throw DomainException.wrongState(
                    "party", party.signedAt() != null ? "SIGNED" : "REFUSED", "sign or refuse", List.of());
        }
    }

    private void step(Minutes moved, MinutesEvent event, Actor by, String reason, Instant at) {
        MinutesState from = moved.state();
        moved.move(event);
        steps.add(
                new Steps.Done("minutes", moved.id(), event.path(), from, moved.state(), reason, moved.version()),
                by,
                at);
    }
}
