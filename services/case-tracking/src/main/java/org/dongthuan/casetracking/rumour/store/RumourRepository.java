package org.dongthuan.casetracking.rumour.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.rumour.domain.Rumour;
import org.dongthuan.casetracking.scope.DutyScope;
import org.dongthuan.casetracking.scope.Predicate;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;

/** Stored rumours; in scope of the post those of incidents it takes part in. */
@ApplicationScoped
public class RumourRepository implements PanacheRepositoryBase<Rumour, UUID> {

    private static final String NAMES =
            "r.incidentId in (select o.incidentId from IncidentOrgRow o where o.org = :scopeOrg)";

    private final EntityManager entities;
    private final DutyScope scope;

    RumourRepository(EntityManager entities, DutyScope scope) {
        this.entities = entities;
        this.scope = scope;
    }

    /** @throws DomainException 404 when absent or outside the caller's scope */
    public Rumour inScope(UUID id) {
        return one(id, LockModeType.NONE);
    }

    /** As {@link #inScope}; whoever comes meanwhile waits and then sees what was done. */
    public Rumour held(UUID id) {
        return one(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Corrections of the incident, latest first: they are public. */
    public List<Rumour> published(UUID incidentId) {
        return list("incidentId = ?1 and publishedAt is not null order by publishedAt desc, id", incidentId);
    }

    /** Newest first, one row more than the page shows. @param incidentId null for all */
    public List<Rumour> page(UUID incidentId, PageRequest request) {
        Predicate predicate = scope.current("r", NAMES);
        TypedQuery<Rumour> query = entities.createQuery(
                        "select r from Rumour r where " + predicate.hql()
                                + (incidentId == null ? "" : " and r.incidentId = :incident")
                                + (request.cursor().isEmpty()
                                        ? ""
                                        : " and (r.reportedAt < :at or (r.reportedAt = :at and r.id < :after))")
                                + " order by r.reportedAt desc, r.id desc",
                        Rumour.class)
                .setMaxResults(request.fetch());
        predicate.bind(query);
        if (incidentId != null) {
            query.setParameter("incident", incidentId);
        }
        request.cursor()
                .ifPresent(cursor -> query.setParameter("at", cursor.at()).setParameter("after", cursor.id()));
        return query.getResultList();
    }

    private Rumour one(UUID id, LockModeType lock) {
        Predicate predicate = scope.current("r", NAMES);
        TypedQuery<Rumour> query = entities.createQuery(
                        "select r from Rumour r where r.id = :id and " + predicate.hql(), Rumour.class)
                .setParameter("id", id)
                .setLockMode(lock);
        predicate.bind(query);
        return query.getResultStream().findFirst().orElseThrow(() -> DomainException.notFound("rumour"));
    }
}
