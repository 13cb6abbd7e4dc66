package org.dongthuan.casetracking.publicstatus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dongthuan.casetracking.commitment.domain.Obligation;
import org.dongthuan.casetracking.commitment.store.CommitmentRepository;
import org.dongthuan.casetracking.commitment.store.ObligationRepository;
import org.dongthuan.casetracking.figures.LiveFigures;
import org.dongthuan.casetracking.figures.PublicFigures;
import org.dongthuan.casetracking.incident.domain.Incident;
import org.dongthuan.casetracking.incident.domain.IncidentState;
import org.dongthuan.casetracking.incident.store.IncidentRepository;
import org.dongthuan.casetracking.rumour.store.RumourRepository;
import org.dongthuan.platform.access.BeyondScope;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.time.Vietnam;

/** Puts together what everybody may know of an incident: the same for everybody, whoever asks. */
@ApplicationScoped
public class ReadPublicStatus {

    /** What is merely said, or was found to be nothing, is not told to everybody. */
    private static final Set<IncidentState> UNTOLD = Set.of(IncidentState.REPORTED, IncidentState.DISMISSED);

    private final IncidentRepository incidents;
    private final CommitmentRepository commitments;
    private final ObligationRepository obligations;
    private final RumourRepository rumours;
    private final LiveFigures live;
    private final BeyondScope beyond;
    private final InstantSource clock;

    ReadPublicStatus(
            IncidentRepository incidents,
            CommitmentRepository commitments,
            ObligationRepository obligations,
            RumourRepository rumours,
            LiveFigures live,
            BeyondScope beyond,
            InstantSource clock) {
        this.incidents = incidents;
        this.commitments = commitments;
        this.obligations = obligations;
        this.rumours = rumours;
        this.live = live;
        this.beyond = beyond;
        this.clock = clock;
    }

    /** @throws DomainException 404 when absent or not to be told */
    @Transactional
    public PublicStatus of(String code) {
        Incident incident = incidents
                .find("code", code)
                .firstResultOptional()
                .filter(found -> !UNTOLD.contains(found.state()))
                .orElseThrow(() -> DomainException.notFound("incident"));
        // An officer who reads it with a token gets no other numbers than the crowd: what is counted names nobody.
        return beyond.look(() -> told(incident, clock.instant()));
    }

    private PublicStatus told(Incident incident, Instant now) {
        return new PublicStatus(
                incident.code(),
                incident.placeCode(),
                Vietnam.dayOf(incident.window().from()),
                // The window ends before this instant, which may be midnight.
                Vietnam.dayOf(incident.window().to().minusNanos(1)),
                incident.state(),
                now,
                PublicFigures.of(live.of(incident.id())),
                promises(incident.id(), Vietnam.dayOf(now)),
                rumours.published(incident.id()).stream()
                        .map(one -> new PublicStatus.Correction(
                                one.correction().orElseThrow(),
                                one.publishedAt().orElseThrow()))
                        .toList());
    }

    /** Of what came into force and holds; what a later commitment took the place of stands in that one. */
    private List<PublicStatus.Promised> promises(UUID incidentId, LocalDate today) {
        return commitments.inForce(incidentId).stream()
                .flatMap(commitment -> obligations.of(commitment.id()).stream())
                .map(obligation -> promised(obligation, today))
                .toList();
    }

    private static PublicStatus.Promised promised(Obligation obligation, LocalDate today) {
        return new PublicStatus.Promised(
                obligation.code(),
                obligation.measure(),
                obligation.obligor().org(),
                obligation.performer().org(),
                obligation.dueOn().orElse(null),
                PromiseState.of(obligation, today));
    }
}
