package org.dongthuan.casetracking.commitment.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.commitment.domain.Body;
import org.dongthuan.casetracking.commitment.domain.Commitment;
import org.dongthuan.casetracking.commitment.domain.Measure;
import org.dongthuan.casetracking.commitment.domain.Obligation;
import org.dongthuan.casetracking.commitment.domain.ObligationEvent;
import org.dongthuan.casetracking.commitment.domain.ObligationMoved;
import org.dongthuan.casetracking.commitment.domain.ObligationState;
import org.dongthuan.casetracking.commitment.domain.ObligationTransitions;
import org.dongthuan.casetracking.commitment.store.CommitmentRepository;
import org.dongthuan.casetracking.commitment.store.ObligationRepository;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.casetracking.organisation.EndedDuties;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.time.Vietnam;

/** Moves an obligation by one event, once every body whose word the event needs has given it. */
@ApplicationScoped
public class MoveObligation {

    private final ObligationRepository obligations;
    private final EndedDuties ended;
    private final CommitmentRepository commitments;
    private final CommitmentProgress progress;
    private final Waivers waivers;
    private final Measures measures;
    private final Steps steps;
    private final Outbox outbox;
    private final InstantSource clock;

    MoveObligation(
            ObligationRepository obligations,
            EndedDuties ended,
            CommitmentRepository commitments,
            CommitmentProgress progress,
            Waivers waivers,
            Measures measures,
            Steps steps,
            Outbox outbox,
            InstantSource clock) {
        this.obligations = obligations;
        this.ended = ended;
        this.commitments = commitments;
        this.progress = progress;
        this.waivers = waivers;
        this.measures = measures;
        this.steps = steps;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * What is said with an event.
     *
     * @param documentRef number of a letter or report: the evidence shown, or the notice before a breach is declared
     */
    public record Move(
            int version,
            Optional<String> reason,
            Optional<String> documentRef,
            Optional<Body> owner,
            Optional<LocalDate> reviewOn) {}

    /** @throws DomainException 403 role or body, 404 scope, 409 stale or wrong state, 422 when the event lacks what it needs */
    @Transactional
    @Audited(action = "move", object = "obligation")
    public Obligation move(@AuditedId UUID id, ObligationEvent event, Move with, Actor by) {
        ObligationTransitions.TABLE.requireRole(event, by);
        Obligation obligation = obligations.held(id);
        ended.requireInOffice(by, obligation.placeCode());
        if (obligation.version() != with.version()) {
            throw DomainException.stale("obligation");
        }
        Commitment commitment = commitments.findById(obligation.commitmentId());
        if (!commitment.state().binding()) {
            throw DomainException.wrongState("commitment", commitment.state(), event.path(), List.of());
        }
        obligation.requirePossible(event);
        Instant now = clock.instant();
        if (act(obligation, event, with, by, now)) {
            step(obligation, event, by, with.reason().or(with::documentRef).orElse(null), now);
            if (event == ObligationEvent.RETURN) {
                obligations.flush();
                step(obligation, ObligationEvent.RESUME, Actor.SYSTEM, null, now);
            }
            progress.derive(obligation.commitmentId(), now);
        }
        obligations.flush();
        return obligation;
    }

    /** Does what belongs to the event. @return whether it is complete, so that the obligation moves */
    private boolean act(Obligation obligation, ObligationEvent event, Move with, Actor by, Instant now) {
        switch (event) {
            case START -> require(Parties.actsFor(by, obligation.performer()), event);
            case SUBMIT_EVIDENCE -> submit(obligation, with, by, now);
            case RETURN -> {
                supervisor(obligation, event, by);
                obligation.returned(reason(with));
                obligations.forgetApprovals(obligation.id(), ObligationEvent.ACCEPT);
            }
            case ACCEPT -> {
                obligations.approve(obligation.id(), event, supervisor(obligation, event, by), by, now);
                List<Body> accepted = obligations.approvals(obligation.id(), event).stream()
                        .map(ObligationRepository.Approval::body)
                        .toList();
                return accepted.containsAll(obligations.supervisors(obligation.id()));
            }
            case DECLARE_BREACH -> breach(obligation, with, now);
            case WAIVE -> {
                reason(with);
                return waivers.complete(obligation, by, now);
            }
            case MARK_CONTINUING -> goOn(obligation, with, now);
            case RESUME -> throw notYours(event);
        }
        return true;
    }

    private void submit(Obligation obligation, Move with, Actor by, Instant now) {
        require(
                Parties.actsFor(by, obligation.performer()) || Parties.actsFor(by, obligation.obligor()),
                ObligationEvent.SUBMIT_EVIDENCE);
        if (obligation.measure() == Measure.DOCUMENT) {
            with.documentRef()
                    .orElseThrow(() ->
                            DomainException.invalid("documentRef", "required", "Give the number of the document."));
        } else {
            requireMet(obligation);
        }
        obligation.evidence(with.documentRef().orElse(null), now);
    }

    private void requireMet(Obligation obligation) {
        Figures figures = measures.of(obligation);
        if (!figures.met()) {
            throw DomainException.invalid(
                    "measure",
                    "target-not-met",
                    "%s: %d of %d so far.".formatted(obligation.measure(), figures.done(), figures.of()));
        }
    }

    private static void breach(Obligation obligation, Move with, Instant now) {
        if (!obligation.overdue(Vietnam.dayOf(now))) {
            throw DomainException.invalid("dueOn", "overdue", "A breach is declared after the due date has passed.");
        }
        obligation.breached(with.documentRef()
                .orElseThrow(() ->
                        DomainException.invalid("documentRef", "required", "Give the number of the notice sent.")));
    }

    private static void goOn(Obligation obligation, Move with, Instant now) {
        if (obligation.dueOn().isPresent()) {
            throw DomainException.invalid("dueOn", "no-end-date", "An obligation with a due date has an end.");
        }
        LocalDate review = with.reviewOn()
                .filter(day -> day.isAfter(Vietnam.dayOf(now)))
                .orElseThrow(
                        () -> DomainException.invalid("reviewOn", "future-day", "Say when it is looked at again."));
        Body owner = with.owner()
                .filter(body -> body.org() != null)
                .orElseThrow(() -> DomainException.invalid("owner", "required", "Say which body looks after it."));
        obligation.continues(owner, review);
    }

    private Body supervisor(Obligation obligation, ObligationEvent event, Actor by) {
        return Parties.supervisor(by, obligations.supervisors(obligation.id())).orElseThrow(() -> notYours(event));
    }

    private static String reason(Move with) {
        return with.reason().orElseThrow(() -> DomainException.invalid("reasonCode", "required", "Give the reason."));
    }

    private static void require(boolean party, ObligationEvent event) {
        if (!party) {
            throw notYours(event);
        }
    }

    private static DomainException notYours(ObligationEvent event) {
        return new DomainException(
                CommonProblem.FORBIDDEN, "The obligation names other bodies for '" + event.path() + "'.");
    }

    private void step(Obligation obligation, ObligationEvent event, Actor by, String reason, Instant at) {
        ObligationState from = obligation.state();
        obligation.move(event);
        steps.add(
                new Steps.Done(
                        "obligation",
                        obligation.id(),
                        event.path(),
                        from,
                        obligation.state(),
                        reason,
                        obligation.version()),
                by,
                at);
        outbox.record(ObligationMoved.of(event, obligation, from, at));
    }
}
