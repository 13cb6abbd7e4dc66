package org.dongthuan.casetracking.commitment.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.commitment.domain.Body;
import org.dongthuan.casetracking.commitment.domain.Commitment;
import org.dongthuan.casetracking.commitment.domain.CommitmentMoved;
import org.dongthuan.casetracking.commitment.domain.Obligation;
import org.dongthuan.casetracking.commitment.store.CommitmentRepository;
import org.dongthuan.casetracking.commitment.store.ObligationRepository;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.casetracking.incident.domain.Incident;
import org.dongthuan.casetracking.incident.store.IncidentRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.problem.DomainException;

/** Writes a commitment down, with its obligations; nobody is bound by it yet. */
@ApplicationScoped
public class DraftCommitment {

    private final IncidentRepository incidents;
    private final CommitmentRepository commitments;
    private final ObligationRepository obligations;
    private final Steps steps;
    private final Outbox outbox;
    private final InstantSource clock;

    DraftCommitment(
            IncidentRepository incidents,
            CommitmentRepository commitments,
            ObligationRepository obligations,
            Steps steps,
            Outbox outbox,
            InstantSource clock) {
        this.incidents = incidents;
        this.commitments = commitments;
        this.obligations = obligations;
        this.steps = steps;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** One obligation and the bodies that supervise it. */
    public record Supervised(Obligation.Promise promise, List<Body> supervisors) {}

    /** @param org responsible organisation */
    public record Draft(UUID incidentId, String org, Commitment.Wording wording, List<Supervised> obligations) {}

    /** @throws DomainException 404 when the incident is out of scope, 422 when something named does not belong to it */
    @Transactional
    public Commitment draft(Draft draft, Actor by) {
        Incident incident = incidents.inScope(draft.incidentId());
        check(draft, by);
        Instant now = clock.instant();
        Commitment commitment = new Commitment(incident, draft.org(), draft.wording(), by.id(), now);
        commitments.persistAndFlush(commitment);
        for (Supervised one : draft.obligations()) {
            Obligation obligation = new Obligation(commitment, one.promise(), now);
            obligations.persistAndFlush(obligation);
            obligations.supervise(obligation.id(), one.supervisors());
        }
        steps.add(new Steps.Done("commitment", commitment.id(), "draft", null, commitment.state(), null, 0), by, now);
        outbox.record(new CommitmentMoved(
                CommitmentMoved.DRAFTED,
                commitment.id(),
                commitment.incidentId(),
                commitment.org(),
                null,
                commitment.state(),
                now));
        return commitment;
    }

    private void check(Draft draft, Actor by) {
        boolean involved = incidents.organisations(draft.incidentId()).stream()
                .anyMatch(one -> one.org().equals(draft.org()));
        if (!involved) {
            throw DomainException.invalid("org", "org-of-incident", "The organisation takes no part in the incident.");
        }
        if (by.hasAny(Roles.PO, Roles.POL) && !by.org().equals(Optional.of(draft.org()))) {
            throw DomainException.invalid("org", "own-organisation", "You write for your own organisation only.");
        }
        long codes = draft.obligations().stream()
                .map(one -> one.promise().code())
                .distinct()
                .count();
        if (codes < draft.obligations().size()) {
            throw DomainException.invalid("obligations", "code-once", "Each obligation has a code of its own.");
        }
        earlier("supersedes", draft.wording().supersedes(), draft);
        earlier("addendumTo", draft.wording().addendumTo(), draft);
    }

    private void earlier(String field, UUID id, Draft draft) {
        if (id == null) {
            return;
        }
        Commitment earlier = commitments.inScope(id);
        if (!earlier.incidentId().equals(draft.incidentId()) || !earlier.state().given()) {
            throw DomainException.invalid(
                    field, "in-force-before", "It must be a commitment of the same incident that came into force.");
        }
    }
}
