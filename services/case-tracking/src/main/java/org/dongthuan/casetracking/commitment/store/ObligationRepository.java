package org.dongthuan.casetracking.commitment.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.casetracking.commitment.domain.Body;
import org.dongthuan.casetracking.commitment.domain.Obligation;
import org.dongthuan.casetracking.commitment.domain.ObligationEvent;
import org.dongthuan.casetracking.scope.DutyScope;
import org.dongthuan.casetracking.scope.Predicate;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.sql.Sql;

/** Stored obligations, their supervisors and approvals. */
@ApplicationScoped
public class ObligationRepository implements PanacheRepositoryBase<Obligation, UUID> {

    private static final String NAMES = "o.obligorOrg = :scopeOrg or o.performerOrg = :scopeOrg";

    private final EntityManager entities;
    private final Sql sql;
    private final DutyScope scope;

    ObligationRepository(EntityManager entities, Sql sql, DutyScope scope) {
        this.entities = entities;
        this.sql = sql;
        this.scope = scope;
    }

    /** @throws DomainException 404 when absent or outside the caller's scope */
    public Obligation inScope(UUID id) {
        return one(id, LockModeType.NONE);
    }

    /** As {@link #inScope}; whoever comes meanwhile waits and then sees what was done. */
    public Obligation held(UUID id) {
        return one(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Newest first, one row more than the page shows. */
    public List<Obligation> page(ObligationFilter filter, PageRequest request) {
        Predicate predicate = scope.current("o", NAMES);
        StringBuilder hql = new StringBuilder("select o from Obligation o where ").append(predicate.hql());
        Map<String, Object> parameters = new HashMap<>();
        if (filter.incidentId() != null) {
            hql.append(" and o.incidentId = :incident");
            parameters.put("incident", filter.incidentId());
        }
        if (filter.commitmentId() != null) {
            hql.append(" and o.commitmentId = :commitment");
            parameters.put("commitment", filter.commitmentId());
        }
        if (filter.state() != null) {
            hql.append(" and o.state = :state");
            parameters.put("state", filter.state());
        }
        request.cursor().ifPresent(cursor -> {
            hql.append(" and (o.createdAt < :at or (o.createdAt = :at and o.id < :after))");
            parameters.put("at", cursor.at());
            parameters.put("after", cursor.id());
        });
        hql.append(" order by o.createdAt desc, o.id desc");
        TypedQuery<Obligation> query =
                entities.createQuery(hql.toString(), Obligation.class).setMaxResults(request.fetch());
        predicate.bind(query);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /** Those of a commitment that the caller may know of, by code. */
    public List<Obligation> ofInScope(UUID commitmentId) {
        Predicate predicate = scope.current("o", NAMES);
        TypedQuery<Obligation> query = entities.createQuery(
                        "select o from Obligation o where o.commitmentId = :commitment and " + predicate.hql()
                                + " order by length(o.code), o.code",
                        Obligation.class)
                .setParameter("commitment", commitmentId);
        predicate.bind(query);
        return query.getResultList();
    }

    /** All of a commitment, whoever asks: for what follows from all of them. */
    public List<Obligation> of(UUID commitmentId) {
        return list("commitmentId = ?1 order by length(code), code", commitmentId);
    }

    public void supervise(UUID obligationId, List<Body> supervisors) {
        supervisors.forEach(body -> sql.run(
                "insert into obligation_supervisor (obligation_id, role, org) values (?, ?, ?) on conflict do nothing",
                obligationId,
                body.role(),
                body.org()));
    }

    public List<Body> supervisors(UUID obligationId) {
        return sql.list(
                "select role, org from obligation_supervisor where obligation_id = ? order by role, org",
                row -> new Body(row.text("role"), row.text("org")),
                obligationId);
    }

    /** Notes a body's approval; a second one of the same body changes nothing. */
    public void approve(UUID obligationId, ObligationEvent act, Body body, Actor by, Instant at) {
        sql.run(
                "insert into obligation_approval (obligation_id, act, role, org, actor, at) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                obligationId,
                act.path(),
                body.role(),
                body.org(),
                by.id(),
                at);
    }

    /** A body's approval, and who gave it. */
    public record Approval(Body body, String actor) {}

    public List<Approval> approvals(UUID obligationId, ObligationEvent act) {
        return sql.list(
                "select role, org, actor from obligation_approval where obligation_id = ? and act = ? order by role, org",
                row -> new Approval(new Body(row.text("role"), row.text("org")), row.text("actor")),
                obligationId,
                act.path());
    }

    /** After a return the supervisors look again. */
    public void forgetApprovals(UUID obligationId, ObligationEvent act) {
        sql.run("delete from obligation_approval where obligation_id = ? and act = ?", obligationId, act.path());
    }

    private Obligation one(UUID id, LockModeType lock) {
        Predicate predicate = scope.current("o", NAMES);
        TypedQuery<Obligation> query = entities.createQuery(
                        "select o from Obligation o where o.id = :id and " + predicate.hql(), Obligation.class)
                .setParameter("id", id)
                .setLockMode(lock);
        predicate.bind(query);
        return query.getResultStream().findFirst().orElseThrow(() -> DomainException.notFound("obligation"));
    }
}
