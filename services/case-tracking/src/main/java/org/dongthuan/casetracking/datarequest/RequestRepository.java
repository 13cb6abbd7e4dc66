package org.dongthuan.casetracking.datarequest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.scope.Scoped;
import org.dongthuan.platform.sql.Sql;

/** Stored requests of data subjects. */
@ApplicationScoped
class RequestRepository implements PanacheRepositoryBase<DataRequest, UUID> {

    private final Scoped<DataRequest> scoped;
    private final Sql sql;

    RequestRepository(EntityManager entities, RequestScope scope, Sql sql) {
        this.scoped = Scoped.newestFirst(entities, DataRequest.class, "data request", "recordedAt", scope::current);
        this.sql = sql;
    }

    /** @throws DomainException 404 when absent or outside the caller's scope */
    DataRequest inScope(UUID id) {
        return scoped.one(id);
    }

    /** As {@link #inScope}; whoever comes meanwhile waits and then sees what was done. */
    DataRequest held(UUID id) {
        return scoped.held(id);
    }

    /** These, held until the transaction ends; whoever moves cases asks, having held the cases. */
    List<DataRequest> heldOf(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Newest first, one row more than the page shows. */
    List<DataRequest> page(RequestFilter filter, PageRequest request) {
        return scoped.page(filter.where(), request);
    }

    /** Codes of reasons for not granting all. */
    List<String> reasons() {
        return sql.list("select code from data_request_reason order by code", row -> row.text("code"));
    }
}
