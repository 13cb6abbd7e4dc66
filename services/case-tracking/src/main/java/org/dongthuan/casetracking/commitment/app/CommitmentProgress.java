package org.dongthuan.casetracking.commitment.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.commitment.domain.Commitment;
import org.dongthuan.casetracking.commitment.domain.CommitmentEvent;
import org.dongthuan.casetracking.commitment.domain.CommitmentMoved;
import org.dongthuan.casetracking.commitment.domain.CommitmentState;
import org.dongthuan.casetracking.commitment.domain.Obligation;
import org.dongthuan.casetracking.commitment.domain.ObligationState;
import org.dongthuan.casetracking.commitment.store.CommitmentRepository;
import org.dongthuan.casetracking.commitment.store.ObligationRepository;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.BeyondScope;
import org.dongthuan.platform.outbox.Outbox;

/** Moves commitments, with step and event, and derives from their obligations where they stand. */
@ApplicationScoped
public class CommitmentProgress {

    private static final List<ObligationState> DONE = List.of(ObligationState.ACCEPTED, ObligationState.WAIVED);

    private final CommitmentRepository commitments;
    private final ObligationRepository obligations;
    private final Steps steps;
    private final Outbox outbox;
    private final BeyondScope beyond;

    CommitmentProgress(
            CommitmentRepository commitments,
            ObligationRepository obligations,
            Steps steps,
            Outbox outbox,
            BeyondScope beyond) {
        this.commitments = commitments;
        this.obligations = obligations;
        this.steps = steps;
        this.outbox = outbox;
        this.beyond = beyond;
    }

    /** To be called after an obligation moved. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void derive(UUID commitmentId, Instant at) {
        commitments.flush();
        Commitment commitment = commitments.heldAgain(commitmentId);
        follows(
                        commitment.state(),
                        // All of them, whomever they name: one that somebody may not see is not fulfilled by that.
                        beyond.look(() -> obligations.of(commitmentId)).stream()
                                .map(Obligation::state)
                                .toList())
                .ifPresent(event -> step(commitment, event, Actor.SYSTEM, null, at));
    }

    /** What the obligations' states mean for a binding commitment; empty when it stays what it is. */
    static Optional<CommitmentEvent> follows(CommitmentState now, List<ObligationState> all) {
        if (!now.binding()) {
            return Optional.empty();
        }
        if (all.contains(ObligationState.BREACHED)) {
            return unless(now == CommitmentState.BREACHED, CommitmentEvent.BREACH);
        }
        if (DONE.containsAll(all)) {
            return Optional.of(CommitmentEvent.FULFIL);
        }
        boolean onlyContinuing =
                all.stream().allMatch(state -> DONE.contains(state) || state == ObligationState.CONTINUING);
        if (onlyContinuing) {
            return unless(now == CommitmentState.CONTINUING, CommitmentEvent.CONTINUE);
        }
        return unless(now == CommitmentState.IN_FORCE, CommitmentEvent.RESUME);
    }

    private static Optional<CommitmentEvent> unless(boolean already, CommitmentEvent event) {
        return already ? Optional.empty() : Optional.of(event);
    }

    void step(Commitment commitment, CommitmentEvent event, Actor by, String reason, Instant at) {
        CommitmentState from = commitment.state();
        commitment.move(event);
        steps.add(
                new Steps.Done(
                        "commitment",
                        commitment.id(),
                        event.path(),
                        from,
                        commitment.state(),
                        reason,
                        commitment.version()),
                by,
                at);
        outbox.record(new CommitmentMoved(
                event.type(),
                commitment.id(),
                commitment.incidentId(),
                commitment.org(),
                from,
                commitment.state(),
                at));
    }
}
