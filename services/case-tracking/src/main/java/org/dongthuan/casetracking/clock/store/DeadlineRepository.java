package org.dongthuan.casetracking.clock.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
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
import org.dongthuan.casetracking.scope.Predicate;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.sql.Sql;
import org.hibernate.LockOptions;

/** Stored deadlines. Whatever an actor asks for goes through {@link DeadlineScope}. */
@ApplicationScoped
public class DeadlineRepository implements PanacheRepositoryBase<Deadline, UUID> {

    private final EntityManager entities;
    private final Sql sql;
    private final DeadlineScope scope;
    private final InstantSource clock;

    DeadlineRepository(EntityManager entities, Sql sql, DeadlineScope scope, InstantSource clock) {
        this.entities = entities;
        this.sql = sql;
        this.scope = scope;
        this.clock = clock;
    }

    /** @throws DomainException 404 when absent or outside the caller's scope */
    public Deadline inScope(UUID id) {
        Predicate predicate = scope.current();
        TypedQuery<Deadline> query = entities.createQuery(
                        "select d from Deadline d where d.id = :id and " + predicate.hql(), Deadline.class)
                .setParameter("id", id);
        predicate.bind(query);
        return query.getResultStream().findFirst().orElseThrow(() -> DomainException.notFound("deadline"));
    }

    /** As {@link #inScope}, held against others until the transaction ends. */
    public Deadline inScopeForUpdate(UUID id) {
        Deadline deadline = inScope(id);
        entities.refresh(deadline, LockModeType.PESSIMISTIC_WRITE);
        return deadline;
    }

    /** First due first, one row more than the page shows. */
    public List<Deadline> page(DeadlineFilter filter, PageRequest request, Actor who) {
        Predicate predicate = scope.current();
        Narrowed narrowed = narrowed(filter, who);
        request.cursor().ifPresent(cursor -> {
            narrowed.and("(d.due.at > :afterAt or (d.due.at = :afterAt and d.id > :afterId))", "afterAt", cursor.at());
            narrowed.parameters().put("afterId", cursor.id());
        });
        TypedQuery<Deadline> query = entities.createQuery(
                        "select d from Deadline d where " + predicate.hql() + narrowed.hql()
                                + " order by d.due.at, d.id",
                        Deadline.class)
                .setMaxResults(request.fetch());
        predicate.bind(query);
        narrowed.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    private record Narrowed(StringBuilder hql, Map<String, Object> parameters) {

        void and(String condition, String name, Object value) {
            if (value != null) {
                hql.append(" and ").append(condition);
                parameters.put(name, value);
            }
        }
    }

    private Narrowed narrowed(DeadlineFilter filter, Actor who) {
        Narrowed narrowed = new Narrowed(new StringBuilder(), new HashMap<>());
        if (filter.mine()) {
            narrowed.and(
                    "(d.owner.role in (:roles) and (d.owner.org is null or d.owner.org = :own)"
                            + " or d.told.escalatedTo in (:roles))",
                    "roles",
                    who.roles());
            narrowed.parameters().put("own", who.org().orElse(""));
        }
        narrowed.and("d.owner.org = :org", "org", filter.org());
        narrowed.and("d.state = :state", "state", filter.state());
        narrowed.and("d.due.at < :dueBefore", "dueBefore", filter.dueBefore());
        if (filter.overdue()) {
            narrowed.and(
                    "d.due.at < :now and d.metAt is null and d.state in (:undone)",
                    "undone",
                    List.of(DeadlineState.RUNNING, DeadlineState.MISSED));
            narrowed.parameters().put("now", clock.instant());
        }
        if (filter.unexplained()) {
            narrowed.and("d.state = :missed and d.cause.code is null", "missed", DeadlineState.MISSED);
        }
        narrowed.and("d.ruleCode = :rule", "rule", filter.rule());
        narrowed.and("d.site.caseId = :case", "case", filter.caseId());
        narrowed.and("d.site.incidentId = :incident", "incident", filter.incidentId());
        return narrowed;
    }

    /** So many deadlines of a rule in a state. @param unexplained of missed ones, those without a cause */
    public record Total(String ruleCode, DeadlineState state, long count, long late, long unexplained) {}

    /** How deadlines in scope stand, by rule and state. @param incidentId null for all */
    public List<Total> totals(UUID incidentId) {
        Predicate predicate = scope.current();
        TypedQuery<Total> query = entities.createQuery(
                "select d.ruleCode, d.state, count(d), count(case when d.metAt > d.due.at then 1 end),"
                        + " count(case when d.state = MISSED and d.cause.code is null then 1 end)"
                        + " from Deadline d where " + predicate.hql()
                        + (incidentId == null ? "" : " and d.site.incidentId = :incident")
                        + " group by d.ruleCode, d.state order by d.ruleCode, d.state",
                Total.class);
        predicate.bind(query);
        if (incidentId != null) {
            query.setParameter("incident", incidentId);
        }
        return query.getResultList();
    }

    /** Deadlines about something, held against others until the transaction ends. */
    public List<Deadline> ofForUpdate(String kind, Collection<UUID> ids) {
        return entities.createQuery(
                        "select d from Deadline d where d.subject.kind = :kind and d.subject.id in (:ids) order by d.id",
                        Deadline.class)
                .setParameter("kind", kind)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Those on which time has to take a step by now, first come first; ones that another sweep holds are left to it. */
    public List<Deadline> waiting(Instant now, int limit) {
        return entities.createQuery(
                        "select d from Deadline d where d.nextAt <= :now order by d.nextAt, d.id", Deadline.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .getResultList();
    }

    /** The one, if it still is among those. */
    public List<Deadline> waiting(Instant now, UUID id) {
        return entities.createQuery("select d from Deadline d where d.id = :id and d.nextAt <= :now", Deadline.class)
                .setParameter("id", id)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .getResultList();
    }

    /** Puts a deadline off whose step fails, so that it does not hold up the others. */
    public void putOff(UUID id, Instant until) {
        sql.run("update deadline set next_at = ? where id = ? and next_at < ?", until, id, until);
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
        sql.run("""
                update deadline set incident_id = ?, version = version + 1
                where case_id = any (?) or (subject_kind = 'COMPLAINT' and subject_id = any (?))
                """, incidentId, caseIds.toArray(UUID[]::new), complaintIds.toArray(UUID[]::new));
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
