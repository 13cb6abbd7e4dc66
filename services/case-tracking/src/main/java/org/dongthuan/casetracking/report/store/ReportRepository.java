package org.dongthuan.casetracking.report.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.report.domain.Report;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.scope.Scoped;
import org.dongthuan.platform.scope.Where;

/** Stored reports. */
@ApplicationScoped
public class ReportRepository implements PanacheRepositoryBase<Report, UUID> {

    private final Scoped<Report> scoped;

    ReportRepository(EntityManager entities, ReportScope scope) {
        this.scoped = Scoped.newestFirst(entities, Report.class, "report", "draftedAt", scope::current);
    }

    /** @throws DomainException 404 when absent or outside the caller's scope */
    public Report inScope(UUID id) {
        return scoped.one(id);
    }

    /** As {@link #inScope}; whoever comes meanwhile waits and then sees what was done. */
    public Report held(UUID id) {
        return scoped.held(id);
    }

    /** Newest first, one row more than the page shows. @param incidentId null for all */
    public List<Report> page(UUID incidentId, PageRequest request) {
        return scoped.page(new Where().is("incidentId", incidentId), request);
    }
}
