package org.dongthuan.casetracking.rumour.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.rumour.domain.Rumour;
import org.dongthuan.casetracking.scope.DutyScope;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.scope.Scoped;
import org.dongthuan.platform.scope.Where;

/** Stored rumours; in scope of the post those of incidents it takes part in. */
@ApplicationScoped
public class RumourRepository implements PanacheRepositoryBase<Rumour, UUID> {

    private static final String NAMES =
            "e.incidentId in (select o.incidentId from IncidentOrgRow o where o.org = :scopeOrg)";

    private final Scoped<Rumour> scoped;

    RumourRepository(EntityManager entities, DutyScope scope) {
        this.scoped = Scoped.newestFirst(entities, Rumour.class, "rumour", "reportedAt", () -> scope.current(NAMES));
    }

    /** @throws DomainException 404 when absent or outside the caller's scope */
    public Rumour inScope(UUID id) {
        return scoped.one(id);
    }

    /** As {@link #inScope}; whoever comes meanwhile waits and then sees what was done. */
    public Rumour held(UUID id) {
        return scoped.held(id);
    }

    /** Corrections of the incident, latest first: they are public. */
    public List<Rumour> published(UUID incidentId) {
        return list("incidentId = ?1 and publishedAt is not null order by publishedAt desc, id", incidentId);
    }

    /** Newest first, one row more than the page shows. @param incidentId null for all */
    public List<Rumour> page(UUID incidentId, PageRequest request) {
        return scoped.page(new Where().is("incidentId", incidentId), request);
    }
}
