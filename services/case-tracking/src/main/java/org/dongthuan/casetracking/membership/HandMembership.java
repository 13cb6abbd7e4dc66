package org.dongthuan.casetracking.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.clock.store.DeadlineRepository;
import org.dongthuan.casetracking.incident.domain.Incident;
import org.dongthuan.casetracking.incident.store.IncidentRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.sql.Sql;

/** Takes a complaint into an incident on a person's word: no rule did, or somebody took it out. Leaving undoes it. */
@ApplicationScoped
public class HandMembership {

    /** In place of a rule's code; rules and corrected windows leave such a member where it is. */
    public static final String BY_HAND = "BY-HAND";

    private final Sql sql;
    private final ComplaintRefs complaints;
    private final Membership membership;
    private final MemberChanges changes;
    private final IncidentRepository incidents;
    private final DeadlineRepository deadlines;
    private final Outbox outbox;
    private final InstantSource clock;

    HandMembership(
            Sql sql,
            ComplaintRefs complaints,
            Membership membership,
            MemberChanges changes,
            IncidentRepository incidents,
            DeadlineRepository deadlines,
            Outbox outbox,
            InstantSource clock) {
        this.sql = sql;
        this.complaints = complaints;
        this.membership = membership;
        this.changes = changes;
        this.incidents = incidents;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws DomainException 404 outside the scope, 409 when the incident is over or the complaint is under one now */
    @Transactional
    @Audited(action = "join", object = "incident")
    public void join(@AuditedId UUID incidentId, UUID complaintId, String reason, Actor by) {
        Incident incident = incidents.inScope(incidentId);
        ComplaintRef complaint = complaints.find(complaintId).orElseThrow(() -> DomainException.notFound("complaint"));
        if (!incident.state().open()) {
            throw DomainException.wrongState("incident", incident.state(), "join");
        }
        Optional<UUID> present = membership.incidentOf(complaintId);
        if (present.isPresent()) {
            throw DomainException.wrongState("complaint", "under an incident", "join");
        }
        Instant now = clock.instant();
        sql.run("""
                insert into incident_member
                  (incident_id, complaint_id, person_id, rule_code, rule_version, reason, joined_at)
                values (?, ?, ?, ?, 0, ?, ?)
                on conflict (incident_id, complaint_id) do update set rule_code = excluded.rule_code,
                  rule_version = 0, reason = excluded.reason, joined_at = excluded.joined_at,
                  left_at = null, left_by = null, left_reason = null
                """, incidentId, complaintId, complaint.personId(), BY_HAND, reason, now);
        deadlines.joinIncident(incidentId, List.of(), List.of(complaintId));
        changes.add(incidentId, complaintId, MemberChanges.Change.JOINED, null, reason, by, now);
        outbox.record(new MembershipChanged(true, incidentId, complaintId, complaint.personId(), BY_HAND, reason, now));
    }
}
