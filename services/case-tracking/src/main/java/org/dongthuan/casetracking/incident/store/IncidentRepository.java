package org.dongthuan.casetracking.incident.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dongthuan.casetracking.incident.domain.Incident;
import org.dongthuan.casetracking.incident.domain.IncidentEvent;
import org.dongthuan.casetracking.incident.domain.IncidentState;
import org.dongthuan.casetracking.incident.domain.InvolvedOrg;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.scope.Scoped;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.platform.time.Vietnam;

/** Stored incidents. */
@ApplicationScoped
public class IncidentRepository implements PanacheRepositoryBase<Incident, UUID> {

    private final EntityManager entities;
    private final Sql sql;
    private final Scoped<Incident> scoped;

    IncidentRepository(EntityManager entities, Sql sql, IncidentScope scope) {
        this.entities = entities;
        this.sql = sql;
        this.scoped = Scoped.newestFirst(entities, Incident.class, "incident", "reportedAt", scope::current);
    }

    /** @throws DomainException 404 when absent or outside the caller's scope */
    public Incident inScope(UUID id) {
        return scoped.one(id);
    }

    /** Newest first, one row more than the page shows. */
    public List<Incident> page(IncidentFilter filter, PageRequest request) {
        return scoped.page(filter.where(), request);
    }

    /** Draws the next code, for example {@code SV23-0001} (sự việc). */
    public String nextCode(Instant at) {
        long number = sql.one("select nextval('incident_number') as number", row -> row.number("number"))
                .orElseThrow();
        return "SV%02d-%04d".formatted(Vietnam.dayOf(at).getYear() % 100, number);
    }

    public List<InvolvedOrg> organisations(UUID incidentId) {
        return entities.createQuery(
                        "select o from IncidentOrgRow o where o.incidentId = ?1 order by o.role", IncidentOrgRow.class)
                .setParameter(1, incidentId)
                .getResultStream()
                .map(IncidentOrgRow::toInvolved)
                .toList();
    }

    public void addOrganisations(UUID incidentId, List<InvolvedOrg> organisations) {
        organisations.forEach(involved -> entities.persist(new IncidentOrgRow(incidentId, involved)));
    }

    /** Notes a body's approval; a second one of the same body changes nothing. */
    public void approve(UUID incidentId, IncidentEvent act, String role, Actor by, Instant at) {
        sql.run(
                "insert into incident_approval (incident_id, act, role, actor, org, at)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict do nothing",
                incidentId,
                act.path(),
                role,
                by.id(),
                by.org().orElse(null),
                at);
    }

    /** Roles that have approved the act. */
    public Set<String> approvals(UUID incidentId, IncidentEvent act) {
        return Set.copyOf(sql.list(
                "select role from incident_approval where incident_id = ? and act = ?",
                row -> row.text("role"),
                incidentId,
                act.path()));
    }

    /** Whether the person has approved the act for another role: who holds two roles speaks once. */
    public boolean approvedAlready(UUID incidentId, IncidentEvent act, String otherThan, String actor) {
        return sql.one(
                        "select 1 as hit from incident_approval"
                                + " where incident_id = ? and act = ? and role <> ? and actor = ?",
                        row -> true,
                        incidentId,
                        act.path(),
                        otherThan,
                        actor)
                .isPresent();
    }

    /** After a return the supervisors look again. */
    public void forgetApprovals(UUID incidentId, IncidentEvent act) {
        sql.run("delete from incident_approval where incident_id = ? and act = ?", incidentId, act.path());
    }

    /** One step of history. @param from null for the report */
    public void history(
            Incident incident,
            String event,
            IncidentState from,
            Actor by,
            String reason,
            Instant effectiveAt,
            Instant at) {
        sql.run(
                """
                insert into incident_transition
                  (id, incident_id, event, from_state, to_state, actor, role, org, reason_code, effective_at, at, from_version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                incident.id(),
                event,
                from,
                incident.state(),
                by.id(),
                by.primaryRole(),
                by.org().orElse(null),
                reason,
                effectiveAt,
                at,
                incident.version());
    }
}
