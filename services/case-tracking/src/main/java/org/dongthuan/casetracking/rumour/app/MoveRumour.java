package org.dongthuan.casetracking.rumour.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.figures.Figures;
import org.dongthuan.casetracking.figures.LiveFigures;
import org.dongthuan.casetracking.figures.StoredFigures;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.casetracking.rumour.domain.Finding;
import org.dongthuan.casetracking.rumour.domain.Rumour;
import org.dongthuan.casetracking.rumour.domain.RumourEvent;
import org.dongthuan.casetracking.rumour.domain.RumourState;
import org.dongthuan.casetracking.rumour.domain.RumourTransitions;
import org.dongthuan.casetracking.rumour.store.Approvals;
import org.dongthuan.casetracking.rumour.store.RumourRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;

/** Assesses a rumour, answers it with live figures once two bodies agree, and closes it. */
@ApplicationScoped
public class MoveRumour {

    private final RumourRepository rumours;
    private final Approvals approvals;
    private final LiveFigures live;
    private final StoredFigures stored;
    private final Steps steps;
    private final InstantSource clock;

    MoveRumour(
            RumourRepository rumours,
            Approvals approvals,
            LiveFigures live,
            StoredFigures stored,
            Steps steps,
            InstantSource clock) {
        this.rumours = rumours;
        this.approvals = approvals;
        this.live = live;
        this.stored = stored;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * What is said with an event.
     *
     * @param finding of the assessment
     * @param text of the correction, with placeholders
     * @param coveredBy another rumour of the incident, whose published correction answers this one too
     */
    public record Move(int version, Optional<Finding> finding, Optional<String> text, Optional<UUID> coveredBy) {}

    /** @throws DomainException 403 role, 404 scope, 409 stale or wrong state, 422 when something is missing or one person speaks twice */
    @Transactional
    @Audited(action = "move", object = "rumour")
    public Rumour move(@AuditedId UUID id, RumourEvent event, Move with, Actor by) {
        RumourTransitions.TABLE.requireRole(event, by);
        Rumour moved = rumours.held(id);
        if (moved.version() != with.version()) {
            throw DomainException.stale("rumour");
        }
        moved.requirePossible(event);
        Instant now = clock.instant();
        switch (event) {
            case ASSESS ->
                moved.found(with.finding()
                        .orElseThrow(() -> DomainException.invalid("finding", "required", "Say what is true of it.")));
            case DRAFT -> draft(moved, with);
            case APPROVE -> approve(moved, by, now);
            case PUBLISH -> publish(moved, now);
            case CLOSE -> close(moved, with);
            case COMPLETE -> throw new DomainException(CommonProblem.FORBIDDEN, "The platform completes approvals.");
        }
        step(moved, event, by, now);
        if (event == RumourEvent.APPROVE && approvals.roles(id).containsAll(event.roles())) {
            step(moved, RumourEvent.COMPLETE, Actor.SYSTEM, now);
        }
        rumours.flush();
        return moved;
    }

    private void draft(Rumour moved, Move with) {
        if (moved.finding().equals(Optional.of(Finding.TRUE_COMPLAINT))) {
            throw DomainException.invalid("finding", "not-true", "A true complaint is not corrected; close it.");
        }
        String text = with.text()
                .orElseThrow(() -> DomainException.invalid("text", "required", "Write what is to be published."));
        moved.drafted(CorrectionText.checked(text));
        approvals.forget(moved.id());
    }

    private void approve(Rumour moved, Actor by, Instant now) {
        if (approvals.approvedBy(moved.id(), by.id())) {
            throw new DomainException(
                    CommonProblem.TWO_PERSONS_REQUIRED, "You have approved this already; another person must.");
        }
        List<String> given = approvals.roles(moved.id());
        String role = RumourEvent.APPROVE.roles().stream()
                .filter(by::has)
                .filter(one -> !given.contains(one))
                .findFirst()
                .orElseThrow(() -> DomainException.wrongState(
                        "rumour", "DRAFTED, approved for your body,", RumourEvent.APPROVE.path(), List.of("draft")));
        approvals.add(moved.id(), role, by.id(), now);
    }

    private void publish(Rumour moved, Instant now) {
        Figures figures = live.of(moved.incidentId());
        stored.add(moved.id(), CorrectionText.numbers(figures));
        moved.published(CorrectionText.filled(moved.draft().orElseThrow(), figures), now);
    }

    private void close(Rumour moved, Move with) {
        if (moved.state() == RumourState.PUBLISHED || moved.finding().equals(Optional.of(Finding.TRUE_COMPLAINT))) {
            return;
        }
        UUID other = with.coveredBy()
                .orElseThrow(() -> DomainException.invalid(
                        "coveredBy",
                        "answered",
                        "It is neither true nor answered: name the rumour whose correction answers it."));
        Rumour answered = rumours.inScope(other);
        if (answered.publishedAt().isEmpty() || !answered.incidentId().equals(moved.incidentId())) {
            throw DomainException.invalid(
                    "coveredBy", "published-before", "It must be a published correction of the same incident.");
        }
        moved.covered(other);
    }

    private void step(Rumour moved, RumourEvent event, Actor by, Instant at) {
        RumourState from = moved.state();
        moved.move(event);
        String reason =
                event == RumourEvent.ASSESS ? moved.finding().orElseThrow().name() : null;
        steps.add(
                new Steps.Done("rumour", moved.id(), event.path(), from, moved.state(), reason, moved.version()),
                by,
                at);
    }
}
