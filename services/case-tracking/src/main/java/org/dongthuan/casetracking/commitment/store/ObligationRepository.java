package org.dongthuan.casetracking.commitment.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.commitment.domain.Body;
import org.dongthuan.casetracking.commitment.domain.Obligation;
import org.dongthuan.casetracking.commitment.domain.ObligationEvent;
import org.dongthuan.casetracking.scope.DutyScope;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.scope.Scoped;
import org.dongthuan.platform.scope.Where;
import org.dongthuan.platform.sql.Sql;

/** Stored obligations, their supervisors and approvals. */
@ApplicationScoped
public class ObligationRepository implements PanacheRepositoryBase<Obligation, UUID> {

    private static final String NAMES = "e.obligorOrg = :scopeOrg or e.performerOrg = :scopeOrg";

    /** O2 before O10. */
    public static final Comparator<Obligation> BY_CODE =
            Comparator.comparing((Obligation one) -> one.code().length()).thenComparing(Obligation::code);

    private final Sql sql;
    private final Scoped<Obligation> scoped;

    ObligationRepository(EntityManager entities, Sql sql, DutyScope scope) {
        this.sql = sql;
        this.scoped =
                Scoped.newestFirst(entities, Obligation.class, "obligation", "createdAt", () -> scope.current(NAMES));
    }

    /** @throws DomainException 404 when absent or outside the caller's scope */
    public Obligation inScope(UUID id) {
        return scoped.one(id);
    }

    /** As {@link #inScope}; whoever comes meanwhile waits and then sees what was done. */
    public Obligation held(UUID id) {
        return scoped.held(id);
    }

    /** Newest first, one row more than the page shows. */
    public List<Obligation> page(ObligationFilter filter, PageRequest request) {
        return scoped.page(
                new Where()
                        .is("incidentId", filter.incidentId())
                        .is("commitmentId", filter.commitmentId())
                        .is("state", filter.state()),
                request);
    }

    /** Those of a commitment that the caller may know of, by code. */
    public List<Obligation> ofInScope(UUID commitmentId) {
        return scoped.list(new Where().is("commitmentId", commitmentId)).stream()
                .sorted(BY_CODE)
                .toList();
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
}
