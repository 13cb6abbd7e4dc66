package org.dongthuan.casetracking.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.incident.domain.Incident;
import org.dongthuan.casetracking.incident.store.IncidentRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.time.Vietnam;

/** Puts complaints under incidents, from whichever side comes first, and takes them out again on a person's word. */
@ApplicationScoped
public class Membership {

    private final EntityManager entities;
    private final ComplaintRefs complaints;
    private final IncidentRepository incidents;
    private final Outbox outbox;
    private final InstantSource clock;

    Membership(
            EntityManager entities,
            ComplaintRefs complaints,
            IncidentRepository incidents,
            Outbox outbox,
            InstantSource clock) {
        this.entities = entities;
        this.complaints = complaints;
        this.incidents = incidents;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A complaint was filed: it joins the first open incident a rule in force puts it under. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> place(ComplaintRef complaint) {
        List<MembershipRule> rules = rulesInForce();
        for (Incident incident : incidents.openLike(complaint.placeCode(), complaint.matter(), complaint.product())) {
            Optional<MembershipRule> rule =
                    rules.stream().filter(r -> r.matches(incident, complaint)).findFirst();
            if (rule.isPresent()) {
                join(incident, complaint, rule.get());
                return Optional.of(incident.id());
            }
        }
        return Optional.empty();
    }

    /** An incident was reported: complaints already filed join it, unless they belong to another one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void gather(Incident incident) {
        List<MembershipRule> rules = rulesInForce();
        for (ComplaintRef complaint : complaints.like(incident.placeCode(), incident.matter(), incident.product())) {
            rules.stream()
                    .filter(rule -> rule.matches(incident, complaint))
                    .filter(rule -> incidentOf(complaint.complaintId()).isEmpty())
                    .findFirst()
                    .ifPresent(rule -> join(incident, complaint, rule));
        }
    }

    /** The incident a complaint belongs to now. */
    public Optional<UUID> incidentOf(UUID complaintId) {
        return entities.createNativeQuery(
                        "select incident_id from incident_member where complaint_id = ?1 and left_at is null",
                        UUID.class)
                .setParameter(1, complaintId)
                .getResultStream()
                .map(UUID.class::cast)
                .findFirst();
    }

    /** @throws DomainException 404 outside the scope, 409 when it is no member now */
    @Transactional
    public void leave(UUID incidentId, UUID complaintId, String reason, Actor by) {
        Incident incident = incidents.inScope(incidentId);
        Instant now = clock.instant();
        int left = entities.createNativeQuery("update incident_member set left_at = ?3, left_by = ?4, left_reason = ?5"
                        + " where incident_id = ?1 and complaint_id = ?2 and left_at is null")
                .setParameter(1, incident.id())
                .setParameter(2, complaintId)
                .setParameter(3, now)
                .setParameter(4, by.id())
                .setParameter(5, reason)
                .executeUpdate();
        if (left == 0) {
            throw DomainException.wrongState("complaint", "outside the incident", "leave");
        }
        UUID personId = complaints.find(complaintId).map(ComplaintRef::personId).orElse(null);
        outbox.record(new MembershipChanged(false, incidentId, complaintId, personId, null, reason, now));
    }

    /** Members newest first. The utility sees its own referrals, everybody else in scope all. */
    public Page<MemberView> page(UUID incidentId, PageRequest request, Actor who) {
        boolean referralsOnly = who.has(Roles.UT);
        String sql = "select m.complaint_id, c.code, c.state, c.partner_org, m.rule_code, m.reason, m.joined_at"
                + " from incident_member m join complaint_ref c on c.complaint_id = m.complaint_id"
                + " where m.incident_id = :incident and m.left_at is null"
                + (referralsOnly ? " and c.partner_org = :org" : "")
                + (request.cursor().isPresent() ? " and (m.joined_at, m.complaint_id) < (:at, :id)" : "")
                + " order by m.joined_at desc, m.complaint_id desc limit :limit";
        Query query = entities.createNativeQuery(sql)
                .setParameter("incident", incidentId)
                .setParameter("limit", request.fetch());
        if (referralsOnly) {
            query.setParameter("org", who.org().orElse(""));
        }
        request.cursor()
                .ifPresent(cursor -> query.setParameter("at", cursor.at()).setParameter("id", cursor.id()));
        List<?> rows = query.getResultList();
        List<MemberView> views = rows.stream()
                .map(Object[].class::cast)
                .map(row -> new MemberView(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (Instant) row[6]))
                .toList();
        return Page.of(views, request, v -> new Cursor(v.joinedAt(), v.complaintId()), v -> v);
    }

    /** How many complaints belong to the incident now. */
    public int count(UUID incidentId) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from incident_member where incident_id = ?1 and left_at is null")
                        .setParameter(1, incidentId)
                        .getSingleResult())
                .intValue();
    }

    private void join(Incident incident, ComplaintRef complaint, MembershipRule rule) {
        Instant now = clock.instant();
        int joined = entities.createNativeQuery("insert into incident_member (incident_id, complaint_id, person_id,"
                        + " rule_code, rule_version, reason, joined_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
                        + " on conflict do nothing")
                .setParameter(1, incident.id())
                .setParameter(2, complaint.complaintId())
                .setParameter(3, complaint.personId())
                .setParameter(4, rule.code())
                .setParameter(5, rule.version())
                .setParameter(6, rule.description())
                .setParameter(7, now)
                .executeUpdate();
        if (joined == 1) {
            outbox.record(new MembershipChanged(
                    true,
                    incident.id(),
                    complaint.complaintId(),
                    complaint.personId(),
                    rule.code(),
                    rule.description(),
                    now));
        }
    }

    private List<MembershipRule> rulesInForce() {
        LocalDate today = Vietnam.dayOf(clock.instant());
        List<?> rows = entities.createNativeQuery("select code, version, matter, product, days_before, days_after,"
                        + " description from membership_rule where valid_from <= ?1"
                        + " and (valid_to is null or valid_to > ?1) order by code, version desc")
                .setParameter(1, today)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new MembershipRule(
                        (String) row[0],
                        ((Number) row[1]).intValue(),
                        (String) row[2],
                        (String) row[3],
                        ((Number) row[4]).intValue(),
                        ((Number) row[5]).intValue(),
                        (String) row[6]))
                .toList();
    }
}
