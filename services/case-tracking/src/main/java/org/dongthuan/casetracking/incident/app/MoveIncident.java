package org.dongthuan.casetracking.incident.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.incident.domain.Incident;
import org.dongthuan.casetracking.incident.domain.IncidentEvent;
import org.dongthuan.casetracking.incident.domain.IncidentMoved;
import org.dongthuan.casetracking.incident.domain.IncidentState;
import org.dongthuan.casetracking.incident.domain.IncidentTransitions;
import org.dongthuan.casetracking.incident.domain.InvolvedOrg;
import org.dongthuan.casetracking.incident.store.IncidentRepository;
import org.dongthuan.casetracking.membership.Membership;
import org.dongthuan.casetracking.notice.OweNotices;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;

/** Moves an incident by one event, once every body whose approval the event needs has given it. */
@ApplicationScoped
public class MoveIncident {

    private final IncidentRepository incidents;
    private final Conditions conditions;
    private final Membership membership;
    private final OweNotices oweNotices;
    private final Outbox outbox;
    private final InstantSource clock;

    MoveIncident(
            IncidentRepository incidents,
            Conditions conditions,
            Membership membership,
            OweNotices oweNotices,
            Outbox outbox,
            InstantSource clock) {
        this.incidents = incidents;
        this.conditions = conditions;
        this.membership = membership;
        this.oweNotices = oweNotices;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What is said with an event. @param effectiveAt when it really happened; now when absent */
    public record Move(int version, Optional<String> reasonCode, Optional<Instant> effectiveAt) {}

    /**
     * Notes the caller's approval and moves the incident when none is missing.
     *
     * @throws DomainException 403 role, 404 scope, 409 stale or wrong state, 422 when the event lacks what it needs
     */
    @Transactional
    @Audited(action = "move", object = "incident")
    public Incident move(@AuditedId UUID id, IncidentEvent event, Move with, Actor by) {
        IncidentTransitions.TABLE.requireRole(event, by);
        Incident incident = incidents.inScope(id);
        if (incident.version() != with.version()) {
            throw DomainException.stale("incident");
        }
        incident.requirePossible(event);
        Instant now = clock.instant();
        conditions.require(incident, event, with, now);
        if (event == IncidentEvent.CONTAIN) {
            with.effectiveAt().ifPresent(incident::contained);
        }
        String role = event.roles().stream().filter(by::has).findFirst().orElseThrow();
        if (incidents.approvedAlready(id, event, role, by.id())) {
            throw new DomainException(
                    CommonProblem.TWO_PERSONS_REQUIRED, "You have approved this already; another person must.");
        }
        incidents.approve(id, event, role, by, now);
        if (incidents.approvals(id, event).containsAll(event.needed())) {
            step(
                    incident,
                    event,
                    by,
                    with.reasonCode().orElse(null),
                    with.effectiveAt().orElse(now),
                    now);
        }
        incidents.flush();
        return incident;
    }

    /** An event of the system: the last case was resolved. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void allCasesResolved(Incident incident) {
        Instant now = clock.instant();
        step(incident, IncidentEvent.ALL_CASES_RESOLVED, Actor.SYSTEM, null, now, now);
    }

    private void step(Incident incident, IncidentEvent event, Actor by, String reason, Instant effective, Instant now) {
        IncidentState from = incident.state();
        incident.move(event);
        if (event == IncidentEvent.RETURN || event == IncidentEvent.REOPEN) {
            incidents.forgetApprovals(incident.id(), IncidentEvent.ACCEPT_RESULT);
            incidents.forgetApprovals(incident.id(), IncidentEvent.CLOSE);
            incidents.forgetApprovals(incident.id(), event);
        }
        incidents.history(incident, event.path(), from, by, reason, effective, now);
        if (event == IncidentEvent.DISMISS) {
            membership.release(incident.id(), by);
        }
        List<InvolvedOrg> organisations = incidents.organisations(incident.id());
        if (event == IncidentEvent.CONFIRM) {
            oweNotices.owe(incident, organisations, now);
        }
        outbox.record(IncidentMoved.of(event.type(), incident, from, organisations, now));
    }
}
