package org.dongthuan.casetracking.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.clock.store.DeadlineRepository;
import org.dongthuan.casetracking.incident.domain.Incident;
import org.dongthuan.casetracking.incident.domain.IncidentState;
import org.dongthuan.casetracking.incident.store.IncidentRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.BeyondScope;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.sql.PagedSql;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.platform.time.Vietnam;

/** Puts complaints under incidents, from whichever side comes first, and takes them out again on a person's word. */
@ApplicationScoped
public class Membership {

    private static final String[] OPEN_STATES = Arrays.stream(IncidentState.values())
            .filter(IncidentState::open)
            .map(IncidentState::name)
            .toArray(String[]::new);

    /**
     * A rule puts a complaint under an open incident of the same place, matter and product when its day is one of the
     * window (whose end is exclusive) or a few days around. A complaint in an incident stays there; of several incidents
     * it joins the one reported first.
     */
    private static final String JOIN = """
            insert into incident_member (incident_id, complaint_id, person_id, rule_code, rule_version, reason, joined_at)
            select distinct on (c.complaint_id)
              i.id, c.complaint_id, c.person_id, r.code, r.version, r.description, ?
            from complaint_ref c
            join incident i on i.place_code = c.place_code and i.matter = c.matter and i.product = c.product
              and i.state = any (?)
            join membership_rule r on r.matter = c.matter and r.product = c.product
              and r.valid_from <= ? and (r.valid_to is null or r.valid_to > ?)
              and c.occurred_on >= (i.window_from at time zone '%2$s')::date - r.days_before
              and c.occurred_on <=
                ((i.window_to - interval '1 microsecond') at time zone '%2$s')::date + r.days_after
            where %1$s = ? and c.state <> 'REDIRECTED' and not exists
              (select 1 from incident_member m where m.complaint_id = c.complaint_id and m.left_at is null)
            order by c.complaint_id, i.reported_at, r.code, r.version desc
            on conflict do nothing
            returning incident_id, complaint_id, person_id, rule_code, reason
            """;

    private static final String PLACE = JOIN.formatted("c.complaint_id", Vietnam.ZONE);
    private static final String GATHER = JOIN.formatted("i.id", Vietnam.ZONE);

    private final Sql sql;
    private final ComplaintRefs complaints;
    private final IncidentRepository incidents;
    private final DeadlineRepository deadlines;
    private final MemberChanges changes;
    private final Outbox outbox;
    private final BeyondScope beyond;
    private final InstantSource clock;

    Membership(
            Sql sql,
            ComplaintRefs complaints,
            IncidentRepository incidents,
            DeadlineRepository deadlines,
            MemberChanges changes,
            Outbox outbox,
            BeyondScope beyond,
            InstantSource clock) {
        this.sql = sql;
        this.complaints = complaints;
        this.incidents = incidents;
        this.deadlines = deadlines;
        this.changes = changes;
        this.outbox = outbox;
        this.beyond = beyond;
        this.clock = clock;
    }

    /**
     * A complaint was filed and noted: it joins the first open incident a rule in force puts it under.
     *
     * @return that incident
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> place(UUID complaintId) {
        return join(PLACE, complaintId).stream()
                .map(MembershipChanged::incidentId)
                .findFirst();
    }

    /** Complaints that no incident took in when they were filed, though one may be open now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void placeLate(List<UUID> complaintIds) {
        for (UUID complaintId : complaintIds) {
            place(complaintId)
                    .ifPresent(incidentId -> deadlines.joinIncident(incidentId, List.of(), List.of(complaintId)));
        }
    }

    /** It was no incident: its complaints are free for another. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void release(UUID incidentId, Actor by) {
        sql.list(
                        "select complaint_id from incident_member where incident_id = ? and left_at is null",
                        row -> row.uuid("complaint_id"),
                        incidentId)
                .forEach(complaintId -> takeOut(incidentId, complaintId, "DISMISSED", by));
    }

    /** An incident was reported: complaints already filed join it, unless they belong to another one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void gather(Incident incident) {
        // Whoever reports it: a utility's report gathers complaints that the utility may not see.
        List<UUID> gathered = beyond.look(() -> join(GATHER, incident.id())).stream()
                .map(MembershipChanged::complaintId)
                .toList();
        deadlines.joinIncident(incident.id(), List.of(), gathered);
    }

    /** A case that stood alone turns out to belong to an incident; so do its deadlines. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeIn(UUID caseId, UUID incidentId) {
        deadlines.joinIncident(incidentId, List.of(caseId), List.of());
    }

    /** The incident a complaint belongs to now. */
    public Optional<UUID> incidentOf(UUID complaintId) {
        return sql.one(
                "select incident_id from incident_member where complaint_id = ? and left_at is null",
                row -> row.uuid("incident_id"),
                complaintId);
    }

    /** @throws DomainException 404 outside the scope, 409 when it is no member now */
    @Transactional
    public void leave(UUID incidentId, UUID complaintId, String reason, Actor by) {
        Incident incident = incidents.inScope(incidentId);
        Optional<String> rule = ruleOf(incident.id(), complaintId);
        if (!takeOut(incident.id(), complaintId, reason, by)) {
            throw DomainException.wrongState("complaint", "outside the incident", "leave");
        }
        changes.add(incidentId, complaintId, MemberChanges.Change.LEFT, rule.orElse(null), reason, by, clock.instant());
    }

    /** The incident's criteria were corrected and no rule holds the complaint any more; it may come back by a rule. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void outgrown(UUID incidentId, UUID complaintId, String reason, Actor by) {
        leave(incidentId, complaintId, reason, by);
        sql.run("delete from incident_member where incident_id = ? and complaint_id = ?", incidentId, complaintId);
    }

    private Optional<String> ruleOf(UUID incidentId, UUID complaintId) {
        return sql.one(
                "select rule_code from incident_member where incident_id = ? and complaint_id = ?",
                row -> row.text("rule_code"),
                incidentId,
                complaintId);
    }

    /** The complaint was passed on to the commune that is competent. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forwarded(UUID complaintId) {
        incidentOf(complaintId).ifPresent(incidentId -> takeOut(incidentId, complaintId, "REDIRECTED", Actor.SYSTEM));
    }

    private boolean takeOut(UUID incidentId, UUID complaintId, String reason, Actor by) {
        Instant now = clock.instant();
        int left = sql.run(
                "update incident_member set left_at = ?, left_by = ?, left_reason = ?"
                        + " where incident_id = ? and complaint_id = ? and left_at is null",
                now,
                by.id(),
                reason,
                incidentId,
                complaintId);
        if (left == 0) {
            return false;
        }
        deadlines.joinIncident(null, List.of(), List.of(complaintId));
        UUID personId = complaints.find(complaintId).map(ComplaintRef::personId).orElse(null);
        outbox.record(new MembershipChanged(false, incidentId, complaintId, personId, null, reason, now));
        return true;
    }

    /** Members newest first. The utility sees its own referrals, everybody else in scope all. */
    public Page<MemberView> page(UUID incidentId, PageRequest request, Actor who) {
        List<MemberView> views = new PagedSql(
                        "select m.complaint_id, c.code, c.state, c.partner_org, m.rule_code, m.reason, m.joined_at"
                                + " from incident_member m join complaint_ref c using (complaint_id)"
                                + " where m.incident_id = ? and m.left_at is null",
                        List.of(incidentId))
                .and("c.partner_org = ?", who.has(Roles.UT) ? who.org().orElse("") : null)
                .newestFirst(request, "m.joined_at", "m.complaint_id")
                .list(
                        sql,
                        row -> new MemberView(
                                row.uuid("complaint_id"),
                                row.text("code"),
                                row.text("state"),
                                row.text("partner_org"),
                                row.text("rule_code"),
                                row.text("reason"),
                                row.instant("joined_at")));
        return Page.of(views, request, v -> new Cursor(v.joinedAt(), v.complaintId()), v -> v);
    }

    /** How many complaints belong to the incident now. */
    public int count(UUID incidentId) {
        return sql.one(
                        "select count(*) as members from incident_member where incident_id = ? and left_at is null",
                        row -> (int) row.number("members"),
                        incidentId)
                .orElseThrow();
    }

    private List<MembershipChanged> join(String statement, UUID id) {
        Instant now = clock.instant();
        LocalDate today = Vietnam.dayOf(now);
        List<MembershipChanged> joined = sql.list(
                statement,
                row -> new MembershipChanged(
                        true,
                        row.uuid("incident_id"),
                        row.uuid("complaint_id"),
                        row.uuid("person_id"),
                        row.text("rule_code"),
                        row.text("reason"),
                        now),
                now,
                OPEN_STATES,
                today,
                today,
                id);
        joined.forEach(outbox::record);
        return joined;
    }
}
