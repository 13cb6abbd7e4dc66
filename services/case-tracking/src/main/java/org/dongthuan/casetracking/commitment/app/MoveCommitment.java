package org.dongthuan.casetracking.commitment.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.commitment.domain.Commitment;
import org.dongthuan.casetracking.commitment.domain.CommitmentEvent;
import org.dongthuan.casetracking.commitment.domain.CommitmentTransitions;
import org.dongthuan.casetracking.commitment.domain.Signature;
import org.dongthuan.casetracking.commitment.store.CommitmentRepository;
import org.dongthuan.casetracking.commitment.store.ObligationRepository;
import org.dongthuan.casetracking.organisation.EndedDuties;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.sql.Sql;

/** Signs, registers, brings into force or voids a commitment. */
@ApplicationScoped
public class MoveCommitment {

    /** Keeps these locks apart from others of the service. */
    private static final int REGISTER_LOCK = 4;

    private final CommitmentRepository commitments;
    private final EndedDuties ended;
    private final ObligationRepository obligations;
    private final CommitmentProgress progress;
    private final CommitmentDocument document;
    private final Sql sql;
    private final InstantSource clock;

    MoveCommitment(
            CommitmentRepository commitments,
            EndedDuties ended,
            ObligationRepository obligations,
            CommitmentProgress progress,
            CommitmentDocument document,
            Sql sql,
            InstantSource clock) {
        this.commitments = commitments;
        this.ended = ended;
        this.obligations = obligations;
        this.progress = progress;
        this.document = document;
        this.sql = sql;
        this.clock = clock;
    }

    /** What is said with an event. */
    public record Move(int version, Optional<Signature> signature, Optional<String> number, Optional<String> reason) {}

    /** @throws DomainException 403 role or signatory, 404 scope, 409 stale or wrong state, 422 when something is missing */
    @Transactional
    @Audited(action = "move", object = "commitment")
    public Commitment move(@AuditedId UUID id, CommitmentEvent event, Move with, Actor by) {
        CommitmentTransitions.TABLE.requireRole(event, by);
        Commitment commitment = commitments.held(id);
        ended.requireInOffice(by, commitment.placeCode());
        if (commitment.version() != with.version()) {
            throw DomainException.stale("commitment");
        }
        commitment.requirePossible(event);
        Instant now = clock.instant();
        switch (event) {
            case SIGN -> sign(commitment, with, by, now);
            case REGISTER -> register(commitment, with, by, now);
            case ENTER_INTO_FORCE -> enterIntoForce(commitment, by, now);
            default -> {}
        }
        if (event == CommitmentEvent.DECLARE_VOID && with.reason().isEmpty()) {
            throw DomainException.invalid("reasonCode", "required", "Give the reason.");
        }
        progress.step(commitment, event, by, with.reason().orElse(null), now);
        commitments.flush();
        if (event == CommitmentEvent.ENTER_INTO_FORCE) {
            progress.derive(id, now);
        }
        return commitment;
    }

    /** Only the head of the very organisation that promises may sign. */
    private static void sign(Commitment commitment, Move with, Actor by, Instant now) {
        if (!by.org().equals(Optional.of(commitment.org()))) {
            throw new DomainException(
                    CommonProblem.FORBIDDEN, "Only the head of the responsible organisation signs for it.");
        }
        Signature signature = with.signature()
                .orElseThrow(() -> DomainException.invalid("signature", "required", "Say who signs, and how."));
        commitment.signed(signature, by.id(), now);
    }

    private void register(Commitment commitment, Move with, Actor by, Instant now) {
        String number = with.number()
                .orElseThrow(() -> DomainException.invalid("number", "required", "Give the number of the register."));
        // Whoever registers another one under the same number waits here, and is told then.
        sql.lock(REGISTER_LOCK, commitment.placeCode());
        if (commitments.count("placeCode = ?1 and number = ?2", commitment.placeCode(), number) > 0) {
            throw DomainException.invalid("number", "number-once", "The register has this number already.");
        }
        commitment.registered(number, document.seal(commitment, obligations.of(commitment.id()), number, by, now));
    }

    private void enterIntoForce(Commitment commitment, Actor by, Instant now) {
        commitment.cameIntoForce(now);
        commitment
                .supersedes()
                .map(commitments::heldAgain)
                .filter(earlier -> earlier.state().binding())
                .ifPresent(earlier -> progress.step(earlier, CommitmentEvent.SUPERSEDE, by, null, now));
    }
}
