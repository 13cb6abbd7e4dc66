package org.dongthuan.casetracking.commitment.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.commitment.domain.Commitment;
import org.dongthuan.casetracking.scope.DutyScope;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.scope.Scoped;
import org.dongthuan.platform.scope.Where;

/** Stored commitments. */
@ApplicationScoped
public class CommitmentRepository implements PanacheRepositoryBase<Commitment, UUID> {

    private static final String NAMES =
            "e.org = :scopeOrg or e.id in (select o.commitmentId from Obligation o where o.performerOrg = :scopeOrg)";

    private final EntityManager entities;
    private final Scoped<Commitment> scoped;

    CommitmentRepository(EntityManager entities, DutyScope scope) {
        this.entities = entities;
        this.scoped =
                Scoped.newestFirst(entities, Commitment.class, "commitment", "draftedAt", () -> scope.current(NAMES));
    }

    /** @throws DomainException 404 when absent or outside the caller's scope */
    public Commitment inScope(UUID id) {
        return scoped.one(id);
    }

    /** As {@link #inScope}; whoever comes meanwhile waits and then sees what was done. */
    public Commitment held(UUID id) {
        return scoped.held(id);
    }

    /** Newest first, one row more than the page shows. @param incidentId null for all */
    public List<Commitment> page(UUID incidentId, PageRequest request) {
        return scoped.page(new Where().is("incidentId", incidentId), request);
    }

    /** Whether the incident has a commitment that came into force and was not taken back. */
    public boolean given(UUID incidentId) {
        return !inForce(incidentId).isEmpty();
    }

    /** Those of the incident that came into force and were not taken back, oldest first. */
    public List<Commitment> inForce(UUID incidentId) {
        return list("incidentId = ?1 order by inForceAt, id", incidentId).stream()
                .filter(commitment -> commitment.state().given())
                .toList();
    }

    /** Reads it anew and holds it to the end of the transaction. */
    public Commitment heldAgain(UUID id) {
        Commitment commitment = findById(id);
        entities.refresh(commitment, LockModeType.PESSIMISTIC_WRITE);
        return commitment;
    }
}
