package org.dongthuan.casetracking.minutes.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.minutes.domain.Minutes;
import org.dongthuan.casetracking.scope.DutyScope;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.scope.Scoped;
import org.dongthuan.platform.scope.Where;

/** Stored minutes. */
@ApplicationScoped
public class MinutesRepository implements PanacheRepositoryBase<Minutes, UUID> {

    private static final String NAMES = "e.id in (select p.minutesId from MinutesPartyRow p where p.org = :scopeOrg)";

    private final Scoped<Minutes> scoped;

    MinutesRepository(EntityManager entities, DutyScope scope) {
        this.scoped = Scoped.newestFirst(entities, Minutes.class, "minutes", "draftedAt", () -> scope.current(NAMES));
    }

    /** @throws DomainException 404 when absent or outside the caller's scope */
    public Minutes inScope(UUID id) {
        return scoped.one(id);
    }

    /** As {@link #inScope}; whoever comes meanwhile waits and then sees what was done. */
    public Minutes held(UUID id) {
        return scoped.held(id);
    }

    /** Newest first, one row more than the page shows. @param incidentId null for all */
    public List<Minutes> page(UUID incidentId, PageRequest request) {
        return scoped.page(new Where().is("incidentId", incidentId), request);
    }
}
