package org.dongthuan.casetracking.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.scope.Scoped;
import org.dongthuan.platform.scope.Where;

/** Stored violation notices. */
@ApplicationScoped
class NoticeRepository implements PanacheRepositoryBase<ViolationNotice, UUID> {

    private final Scoped<ViolationNotice> scoped;

    NoticeRepository(EntityManager entities, NoticeScope scope) {
        this.scoped = Scoped.newestFirst(entities, ViolationNotice.class, "violation notice", "owedAt", scope::current);
    }

    /** @throws DomainException 404 when absent or outside the caller's scope */
    ViolationNotice inScope(UUID id) {
        return scoped.one(id);
    }

    /** As {@link #inScope}; whoever comes meanwhile waits and then sees what was done. */
    ViolationNotice held(UUID id) {
        return scoped.held(id);
    }

    /** All owed for an incident, held until the transaction ends; whoever corrects it asks, having held it. */
    List<ViolationNotice> ofIncident(UUID incidentId) {
        return find("incidentId = ?1 order by id", incidentId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Newest first, one row more than the page shows. @param incidentId null for all, like {@code state} */
    List<ViolationNotice> page(UUID incidentId, NoticeState state, PageRequest request) {
        return scoped.page(new Where().is("incidentId", incidentId).is("state", state), request);
    }
}
