package org.dongthuan.consent.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.dongthuan.consent.reference.AccountScope;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.scope.ScopePredicate;
import org.dongthuan.platform.scope.Scoped;
import org.dongthuan.platform.scope.Where;

/** Stored records, within the scope of their account. */
@ApplicationScoped
public class RecordRepository {

    private final Scoped<ConsentRecord> scoped;

    RecordRepository(EntityManager entities, AccountScope scope, CurrentActor actor) {
        this.scoped = Scoped.newestFirst(
                entities, ConsentRecord.class, "consent record", "createdAt", () -> scope(scope, actor));
    }

    /** What a list is narrowed by; each may be absent. @param personId whose accounts */
    public record Filter(
            @QueryParam("purpose") Purpose purpose,
            @QueryParam("state") RecordState state,
            @QueryParam("incidentId") UUID incidentId,
            @QueryParam("accountId") UUID accountId,
            @QueryParam("personId") UUID personId) {}

    /** @throws DomainException 404 when absent or outside the caller's scope */
    public ConsentRecord inScope(UUID id) {
        return scoped.one(id);
    }

    /** As {@link #inScope}; whoever comes meanwhile waits and then sees what was done. */
    public ConsentRecord held(UUID id) {
        return scoped.held(id);
    }

    /** Newest first, one row more than the page shows. */
    public List<ConsentRecord> page(Filter filter, PageRequest request) {
        return scoped.page(
                new Where()
                        .is("purpose", filter.purpose())
                        .is("state", filter.state())
                        .is("incidentId", filter.incidentId())
                        .is("accountId", filter.accountId())
                        .and(
                                "e.accountId in (select a.accountId from AccountRef a where a.personId = :person)",
                                "person",
                                filter.personId()),
                request);
    }

    /** Whoever an account went to by a split does not see what another answered before. */
    private static ScopePredicate scope(AccountScope accounts, CurrentActor actor) {
        ScopePredicate of = accounts.current();
        return actor.get().has(Roles.CIT) && of != ScopePredicate.NONE
                ? new ScopePredicate(
                        of.hql() + " and (e.personId is null or e.personId = :scopePerson)", of.parameters())
                : of;
    }
}
