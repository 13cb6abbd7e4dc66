package org.dongthuan.casetracking.minutes.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.minutes.domain.Minutes;
import org.dongthuan.casetracking.scope.DutyScope;
import org.dongthuan.casetracking.scope.Predicate;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;

/** Stored minutes. */
@ApplicationScoped
public class MinutesRepository implements PanacheRepositoryBase<Minutes, UUID> {

    private static final String NAMES = "m.id in (select p.minutesId from MinutesPartyRow p where p.org = :scopeOrg)";

    private final EntityManager entities;
    private final DutyScope scope;

    MinutesRepository(EntityManager entities, DutyScope scope) {
        this.entities = entities;
        this.scope = scope;
    }

    /** @throws DomainException 404 when absent or outside the caller's scope */
    public Minutes inScope(UUID id) {
        return one(id, LockModeType.NONE);
    }

    /** As {@link #inScope}; whoever comes meanwhile waits and then sees what was done. */
    public Minutes held(UUID id) {
        return one(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Newest first, one row more than the page shows. @param incidentId null for all */
    public List<Minutes> page(UUID incidentId, PageRequest request) {
        Predicate predicate = scope.current("m", NAMES);
        TypedQuery<Minutes> query = entities.createQuery(
                        "select m from Minutes m where " + predicate.hql()
                                + (incidentId == null ? "" : " and m.incidentId = :incident")
                                + (request.cursor().isEmpty()
                                        ? ""
                                        : " and (m.draftedAt < :at or (m.draftedAt = :at and m.id < :after))")
                                + " order by m.draftedAt desc, m.id desc",
                        Minutes.class)
                .setMaxResults(request.fetch());
        predicate.bind(query);
        if (incidentId != null) {
            query.setParameter("incident", incidentId);
        }
        request.cursor()
                .ifPresent(cursor -> query.setParameter("at", cursor.at()).setParameter("after", cursor.id()));
        return query.getResultList();
    }

    private Minutes one(UUID id, LockModeType lock) {
        Predicate predicate = scope.current("m", NAMES);
        TypedQuery<Minutes> query = entities.createQuery(
                        "select m from Minutes m where m.id = :id and " + predicate.hql(), Minutes.class)
                .setParameter("id", id)
                .setLockMode(lock);
        predicate.bind(query);
        return query.getResultStream().findFirst().orElseThrow(() -> DomainException.notFound("minutes"));
    }
}
