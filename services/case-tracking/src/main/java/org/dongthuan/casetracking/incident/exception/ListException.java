package org.dongthuan.casetracking.incident.exception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.cases.domain.CaseFile;
import org.dongthuan.casetracking.cases.store.CaseRepository;
import org.dongthuan.casetracking.cases.store.Timeline;
import org.dongthuan.casetracking.incident.app.IncidentProgress;
import org.dongthuan.casetracking.incident.domain.Incident;
import org.dongthuan.casetracking.incident.store.IncidentRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.problem.DomainException;

/** Lists a case that the incident is to end without, and takes it off the list again. */
@ApplicationScoped
public class ListException {

    private final IncidentRepository incidents;
    private final CaseRepository cases;
    private final Exceptions exceptions;
    private final IncidentProgress progress;
    private final Timeline timeline;
    private final InstantSource clock;

    ListException(
            IncidentRepository incidents,
            CaseRepository cases,
            Exceptions exceptions,
            IncidentProgress progress,
            Timeline timeline,
            InstantSource clock) {
        this.incidents = incidents;
        this.cases = cases;
        this.exceptions = exceptions;
        this.progress = progress;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Which case, and why the incident may end without it. @param carriedTo there for {@code CARRIED_OVER} only */
    public record Ground(
            UUID caseId, ExceptionKind kind, String reasonCode, Optional<Exceptions.CarriedTo> carriedTo) {}

    /**
     * @return id of the exception
     * @throws DomainException 404 scope, 409 when the incident is over, 422 when the case needs none or the ground is short
     */
    @Transactional
    @Audited(action = "list-exception", object = "incident")
    public UUID list(@AuditedId UUID incidentId, Ground ground, Actor by) {
        Incident incident = open(incidentId, "list-exception");
        CaseFile file = cases.inScope(ground.caseId());
        if (!file.incidentId().equals(Optional.of(incident.id()))) {
            throw DomainException.invalid("caseId", "of-this-incident", "The case belongs to another incident.");
        }
        if (file.state().settled() || exceptions.listed(file.id())) {
            throw DomainException.invalid("caseId", "unsettled", "The case is settled, or an exception already.");
        }
        if (ground.carriedTo().isPresent() != (ground.kind() == ExceptionKind.CARRIED_OVER)) {
            throw DomainException.invalid(
                    "carriedTo",
                    "carried-over-only",
                    "A case carried over, and only such a one, names the body and the paper.");
        }
        Instant now = clock.instant();
        UUID id = exceptions.add(incidentId, ground, by, now);
        timeline.add(file.id(), now, "incident.exception-listed", id.toString());
        progress.caseSettled(incidentId);
        return id;
    }

    /** @throws DomainException 404 scope, or no such exception in force; 409 when the incident is over */
    @Transactional
    @Audited(action = "withdraw-exception", object = "incident")
    public void withdraw(@AuditedId UUID incidentId, UUID id, String reason, Actor by) {
        open(incidentId, "withdraw-exception");
        Instant now = clock.instant();
        UUID caseId = exceptions
                .withdraw(incidentId, id, reason, by, now)
                .orElseThrow(() -> DomainException.notFound("exception"));
        timeline.add(caseId, now, "incident.exception-withdrawn", id.toString());
    }

    private Incident open(UUID incidentId, String act) {
        Incident incident = incidents.inScope(incidentId);
        if (!incident.state().open()) {
            throw DomainException.wrongState("incident", incident.state(), act);
        }
        return incident;
    }
}
