package org.dongthuan.casetracking.report.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.report.domain.Report;
import org.dongthuan.casetracking.scope.Predicate;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;

/** Stored reports. */
@ApplicationScoped
public class ReportRepository implements PanacheRepositoryBase<Report, UUID> {

    private final EntityManager entities;
    private final ReportScope scope;

    ReportRepository(EntityManager entities, ReportScope scope) {
        this.entities = entities;
        this.scope = scope;
    }

    /** @throws DomainException 404 when absent or outside the caller's scope */
    public Report inScope(UUID id) {
        return one(id, LockModeType.NONE);
    }

    /** As {@link #inScope}; whoever comes meanwhile waits and then sees what was done. */
    public Report held(UUID id) {
        return one(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Newest first, one row more than the page shows. @param incidentId null for all */
    public List<Report> page(UUID incidentId, PageRequest request) {
        Predicate predicate = scope.current();
        TypedQuery<Report> query = entities.createQuery(
                        "select r from Report r where " + predicate.hql()
                                + (incidentId == null ? "" : " and r.incidentId = :incident")
                                + (request.cursor().isEmpty()
                                        ? ""
                                        : " and (r.draftedAt < :at or (r.draftedAt = :at and r.id < :after))")
                                + " order by r.draftedAt desc, r.id desc",
                        Report.class)
                .setMaxResults(request.fetch());
        predicate.bind(query);
        if (incidentId != null) {
            query.setParameter("incident", incidentId);
        }
        request.cursor()
                .ifPresent(cursor -> query.setParameter("at", cursor.at()).setParameter("after", cursor.id()));
        return query.getResultList();
    }

    private Report one(UUID id, LockModeType lock) {
        Predicate predicate = scope.current();
        TypedQuery<Report> query = entities.createQuery(
                        "select r from Report r where r.id = :id and " + predicate.hql(), Report.class)
                .setParameter("id", id)
                .setLockMode(lock);
        predicate.bind(query);
        return query.getResultStream().findFirst().orElseThrow(() -> DomainException.notFound("report"));
    }
}
