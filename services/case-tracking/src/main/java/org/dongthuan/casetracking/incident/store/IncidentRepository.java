package org.dongthuan.casetracking.incident.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dongthuan.casetracking.incident.domain.Incident;
import org.dongthuan.casetracking.incident.domain.IncidentEvent;
import org.dongthuan.casetracking.incident.domain.IncidentState;
import org.dongthuan.casetracking.incident.domain.InvolvedOrg;
import org.dongthuan.casetracking.scope.Predicate;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.time.Vietnam;

/** Stored incidents. */
@ApplicationScoped
public class IncidentRepository implements PanacheRepositoryBase<Incident, UUID> {

    private final EntityManager entities;
    private final IncidentScope scope;

    IncidentRepository(EntityManager entities, IncidentScope scope) {
        this.entities = entities;
        this.scope = scope;
    }

    /** @throws DomainException 404 when absent or outside the caller's scope */
    public Incident inScope(UUID id) {
        Predicate predicate = scope.current();
        TypedQuery<Incident> query = entities.createQuery(
                        "select i from Incident i where i.id = :id and " + predicate.hql(), Incident.class)
                .setParameter("id", id);
        predicate.bind(query);
        return query.getResultStream().findFirst().orElseThrow(() -> DomainException.notFound("incident"));
    }

    /** Newest first, one row more than the page shows. */
    public List<Incident> page(PageRequest request) {
        Predicate predicate = scope.current();
        String after = request.cursor().isPresent()
                ? " and (i.reportedAt < :at or (i.reportedAt = :at and i.id < :after))"
                : "";
        TypedQuery<Incident> query = entities.createQuery(
                        "select i from Incident i where " + predicate.hql() + after
                                + " order by i.reportedAt desc, i.id desc",
                        Incident.class)
                .setMaxResults(request.fetch());
        predicate.bind(query);
        request.cursor()
                .ifPresent(cursor -> query.setParameter("at", cursor.at()).setParameter("after", cursor.id()));
        return query.getResultList();
    }

    /** Incidents of a place and kind that complaints may still join. */
    public List<Incident> openLike(String placeCode, String matter, String product) {
        return list(
                "placeCode = ?1 and matter = ?2 and product = ?3 and state not in (?4, ?5) order by reportedAt",
                placeCode,
                matter,
                product,
                IncidentState.DISMISSED,
                IncidentState.CLOSED);
    }

    /** Draws the next code, for example {@code SV23-0001} (sự việc). */
    public String nextCode(Instant at) {
        Number number = (Number)
                entities.createNativeQuery("select nextval('incident_number')").getSingleResult();
        return "SV%02d-%04d".formatted(Vietnam.dayOf(at).getYear() % 100, number.longValue());
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
        entities.createNativeQuery("insert into incident_approval (incident_id, act, role, actor, org, at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing")
                .setParameter(1, incidentId)
                .setParameter(2, act.path())
                .setParameter(3, role)
                .setParameter(4, by.id())
                .setParameter(5, by.org().orElse(null))
                .setParameter(6, at)
                .executeUpdate();
    }

    /** Roles that have approved the act. */
    public Set<String> approvals(UUID incidentId, IncidentEvent act) {
        List<?> roles = entities.createNativeQuery(
                        "select role from incident_approval where incident_id = ?1 and act = ?2", String.class)
                .setParameter(1, incidentId)
                .setParameter(2, act.path())
                .getResultList();
        return roles.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    /** After a return the supervisors look again. */
    public void forgetApprovals(UUID incidentId, IncidentEvent act) {
        entities.createNativeQuery("delete from incident_approval where incident_id = ?1 and act = ?2")
                .setParameter(1, incidentId)
                .setParameter(2, act.path())
                .executeUpdate();
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
        entities.createNativeQuery("insert into incident_transition (id, incident_id, event, from_state, to_state,"
                        + " actor, role, org, reason_code, effective_at, at, from_version)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, incident.id())
                .setParameter(3, event)
                .setParameter(4, from == null ? null : from.name())
                .setParameter(5, incident.state().name())
                .setParameter(6, by.id())
                .setParameter(7, by.primaryRole())
                .setParameter(8, by.org().orElse(null))
                .setParameter(9, reason)
                .setParameter(10, effectiveAt)
                .setParameter(11, at)
                .setParameter(12, incident.version())
                .executeUpdate();
    }
}
