package org.dongthuan.casetracking.commitment.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.commitment.domain.Commitment;
import org.dongthuan.casetracking.commitment.domain.CommitmentState;
import org.dongthuan.casetracking.scope.DutyScope;
import org.dongthuan.casetracking.scope.Predicate;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;

/** Stored commitments. */
@ApplicationScoped
public class CommitmentRepository implements PanacheRepositoryBase<Commitment, UUID> {

    private static final String NAMES =
            "c.org = :scopeOrg or c.id in (select o.commitmentId from Obligation o where o.performerOrg = :scopeOrg)";

    private final EntityManager entities;
    private final DutyScope scope;

    CommitmentRepository(EntityManager entities, DutyScope scope) {
        this.entities = entities;
        this.scope = scope;
    }

    /** @throws DomainException 404 when absent or outside the caller's scope */
    public Commitment inScope(UUID id) {
        return one(id, LockModeType.NONE);
    }

    /** As {@link #inScope}; whoever comes meanwhile waits and then sees what was done. */
    public Commitment held(UUID id) {
        return one(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Newest first, one row more than the page shows. @param incidentId null for all */
    public List<Commitment> page(UUID incidentId, PageRequest request) {
        Predicate predicate = scope.current("c", NAMES);
        TypedQuery<Commitment> query = entities.createQuery(
                        "select c from Commitment c where " + predicate.hql()
                                + (incidentId == null ? "" : " and c.incidentId = :incident")
                                + (request.cursor().isEmpty()
                                        ? ""
                                        : " and (c.draftedAt < :at or (c.draftedAt = :at and c.id < :after))")
                                + " order by c.draftedAt desc, c.id desc",
                        Commitment.class)
                .setMaxResults(request.fetch());
        predicate.bind(query);
        if (incidentId != null) {
            query.setParameter("incident", incidentId);
        }
        request.cursor()
                .ifPresent(cursor -> query.setParameter("at", cursor.at()).setParameter("after", cursor.id()));
        return query.getResultList();
    }

    /** Whether the incident has a commitment that came into force and was not taken back. */
    public boolean given(UUID incidentId) {
        return find("incidentId", incidentId).stream().map(Commitment::state).anyMatch(CommitmentState::given);
    }

    /** Reads it anew and holds it to the end of the transaction. */
    public Commitment heldAgain(UUID id) {
        Commitment commitment = findById(id);
        entities.refresh(commitment, LockModeType.PESSIMISTIC_WRITE);
        return commitment;
    }

    private Commitment one(UUID id, LockModeType lock) {
        Predicate predicate = scope.current("c", NAMES);
        TypedQuery<Commitment> query = entities.createQuery(
                        "select c from Commitment c where c.id = :id and " + predicate.hql(), Commitment.class)
                .setParameter("id", id)
                .setLockMode(lock);
        predicate.bind(query);
        return query.getResultStream().findFirst().orElseThrow(() -> DomainException.notFound("commitment"));
    }
}
