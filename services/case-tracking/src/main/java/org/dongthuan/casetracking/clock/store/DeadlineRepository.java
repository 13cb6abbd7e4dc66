package org.dongthuan.casetracking.clock.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.clock.domain.Deadline;
import org.dongthuan.casetracking.clock.domain.DeadlineChange;
import org.dongthuan.casetracking.clock.domain.DeadlineState;
import org.dongthuan.casetracking.clock.domain.Subject;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.BeyondScope;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.scope.ScopePredicate;
import org.dongthuan.platform.scope.Scoped;
import org.dongthuan.platform.scope.Where;
import org.dongthuan.platform.sql.Sql;

/** Stored deadlines. Whatever an actor asks for goes through {@link DeadlineScope}. */
@ApplicationScoped
public class DeadlineRepository implements PanacheRepositoryBase<Deadline, UUID> {

    private final EntityManager entities;
    private final Sql sql;
    private final DeadlineScope scope;
    private final BeyondScope beyond;
    private final Scoped<Deadline> scoped;
    private final WaitingRows<Deadline> waiting;
    private final OutdatedRows<Deadline> outdated;
    private final InstantSource clock;

    DeadlineRepository(EntityManager entities, Sql sql, DeadlineScope scope, BeyondScope beyond, InstantSource clock) {
        this.entities = entities;
        this.sql = sql;
        this.scope = scope;
        this.scoped = Scoped.earliestFirst(entities, Deadline.class, "deadline", "due.at", scope::current);
        this.outdated = new OutdatedRows<>(entities, Deadline.class);
        this.waiting = new WaitingRows<>(entities, sql, Deadline.class, "deadline");
        this.beyond = beyond;
        this.clock = clock;
    }

    /** @throws DomainException 404 when absent or outside the caller's scope */
    public Deadline inScope(UUID id) {
        return scoped.one(id);
    }

    /** As {@link #inScope}, held against others until the transaction ends. */
    public Deadline inScopeForUpdate(UUID id) {
        return scoped.held(id);
    }

    /** First due first, one row more than the page shows. */
    public List<Deadline> page(DeadlineFilter filter, PageRequest request, Actor who) {
        return scoped.page(narrowed(filter, who), request);
    }

    private Where narrowed(DeadlineFilter filter, Actor who) {
        Where where = new Where()
                .is("owner.org", filter.org())
                .is("state", filter.state())
                .and("e.due.at < :dueBefore", "dueBefore", filter.dueBefore())
                .is("ruleCode", filter.rule())
                .is("site.caseId", filter.caseId())
                .is("site.incidentId", filter.incidentId());
        if (filter.mine()) {
            where.and(
                    "(e.owner.role in (:roles) and (e.owner.org is null or e.owner.org = :own)"
                            + " or e.told.escalatedTo in (:roles))",
                    Map.of("roles", who.roles(), "own", who.org().orElse("")));
        }
        if (filter.overdue()) {
            where.and(
                    "e.due.at < :now and e.metAt is null and e.state in (:undone)",
                    Map.of("undone", List.of(DeadlineState.RUNNING, DeadlineState.MISSED), "now", clock.instant()));
        }
        if (filter.unexplained()) {
            where.and("e.state = :missed and e.cause.code is null", "missed", DeadlineState.MISSED);
        }
        return where;
    }

    /**
     * By which code people call what deadlines are about: that of the case, or of the complaint before there is one. Behind the
     * second fence only, for what the scope has shown; one whose case the caller may not know of is left out.
     */
    public Map<UUID, String> codes(Collection<Deadline> shown) {
        Map<UUID, String> codes = new HashMap<>();
        sql.list("""
                select d.id, coalesce(f.code, r.code) as code from deadline d
                left join case_file f on f.id = d.case_id
                left join complaint_ref r on d.subject_kind = 'COMPLAINT' and r.complaint_id = d.subject_id
                where d.id = any (?) and (f.id is not null or r.complaint_id is not null)
                """, row -> codes.put(row.uuid("id"), row.text("code")), (Object)
                shown.stream().map(Deadline::id).toArray(UUID[]::new));
        return codes;
    }

    /** So many deadlines of a rule in a state. @param unexplained of missed ones, those without a cause */
    public record Total(String ruleCode, DeadlineState state, long count, long late, long unexplained) {}

    /** How deadlines in scope stand, by rule and state. @param incidentId null for all */
    public List<Total> totals(UUID incidentId) {
        ScopePredicate predicate = scope.current();
        TypedQuery<Total> query = entities.createQuery(
                "select e.ruleCode, e.state, count(e), count(case when e.metAt > e.due.at then 1 end),"
                        + " count(case when e.state = MISSED and e.cause.code is null then 1 end)"
                        + " from Deadline e where " + predicate.hql()
                        + (incidentId == null ? "" : " and e.site.incidentId = :incident")
                        + " group by e.ruleCode, e.state order by e.ruleCode, e.state",
                Total.class);
        predicate.bind(query);
        if (incidentId != null) {
            query.setParameter("incident", incidentId);
        }
        return query.getResultList();
    }

    /** Deadlines about something that the caller was shown; the features ask, not people. */
    public List<Deadline> of(String kind, Collection<UUID> ids) {
        return beyond.look(() -> list("subject.kind = ?1 and subject.id in (?2) order by due.at, id", kind, ids));
    }

    /** Deadlines about something, held against others until the transaction ends. */
    public List<Deadline> ofForUpdate(String kind, Collection<UUID> ids) {
        return beyond.look(() -> entities.createQuery(
                        "select d from Deadline d where d.subject.kind = :kind and d.subject.id in (:ids) order by d.id",
                        Deadline.class)
                .setParameter("kind", kind)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList());
    }

    /** Those that run, by the calendar they were counted with. */
    public OutdatedRows<Deadline> outdated() {
        return outdated;
    }

    /** Those on which time takes steps. */
    public WaitingRows<Deadline> waiting() {
        return waiting;
    }

    /** The incident that something is part of, as its deadlines say. */
    public Optional<UUID> incidentOf(Subject subject) {
        return sql.one(
                "select incident_id from deadline where subject_kind = ? and subject_id = ? and incident_id is not null",
                row -> row.uuid("incident_id"),
                subject.kind(),
                subject.id());
    }

    /** A complaint joined a case: its deadlines are the case's, and of its incident. */
    public void joinCase(UUID complaintId) {
        sql.run("""
                update deadline d set case_id = f.id, incident_id = f.incident_id, version = d.version + 1
                from case_complaint c join case_file f on f.id = c.case_id
                where c.complaint_id = ? and d.subject_kind = 'COMPLAINT' and d.subject_id = c.complaint_id
                """, complaintId);
    }

    /** Cases or complaints joined an incident. @param incidentId null when they left it */
    public void joinIncident(UUID incidentId, Collection<UUID> caseIds, Collection<UUID> complaintIds) {
        // Whoever reports the incident: a utility's report takes in complaints whose deadlines it may not see.
        beyond.look(() -> sql.run("""
                update deadline set incident_id = ?, version = version + 1
                where case_id = any (?) or (subject_kind = 'COMPLAINT' and subject_id = any (?))
                """, incidentId, caseIds.toArray(UUID[]::new), complaintIds.toArray(UUID[]::new)));
    }

    public List<DeadlineChange> history(UUID id) {
        return entities.createQuery(
                        "select c from DeadlineChange c where c.deadlineId = ?1 order by c.recordedAt",
                        DeadlineChange.class)
                .setParameter(1, id)
                .getResultList();
    }

    /** Notes what happened. */
    public void note(DeadlineChange change) {
        entities.persist(change);
    }

    /** Codes of causes that may be given. */
    public List<String> causes() {
        return sql.list("select code from deadline_cause order by code", row -> row.text("code"));
    }
}
