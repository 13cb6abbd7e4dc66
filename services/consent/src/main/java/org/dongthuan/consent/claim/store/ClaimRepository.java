package org.dongthuan.consent.claim.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.consent.claim.domain.Claim;
import org.dongthuan.consent.claim.domain.ClaimState;
import org.dongthuan.consent.reference.AccountScope;
import org.dongthuan.consent.reference.Predicate;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;

/** Stored claims. Whatever an actor asks for goes through {@link AccountScope}. */
@ApplicationScoped
public class ClaimRepository implements PanacheRepositoryBase<Claim, UUID> {

    private final EntityManager entities;
    private final AccountScope scope;

    ClaimRepository(EntityManager entities, AccountScope scope) {
        this.entities = entities;
        this.scope = scope;
    }

    /** @throws DomainException 404 when absent or outside the caller's scope */
    public Claim inScope(UUID id, LockModeType lock) {
        Predicate predicate = scope.current();
        TypedQuery<Claim> query = entities.createQuery(
                        "select c from Claim c where c.id = :id and " + predicate.hql(), Claim.class)
                .setParameter("id", id)
                .setLockMode(lock);
        predicate.bind(query);
        return query.getResultStream().findFirst().orElseThrow(() -> DomainException.notFound("claim"));
    }

    /** Newest first, one row more than the page shows. */
    public List<Claim> page(ClaimFilter filter, PageRequest request) {
        Predicate predicate = scope.current();
        StringBuilder hql = new StringBuilder("select c from Claim c where ").append(predicate.hql());
        Map<String, Object> parameters = new HashMap<>();
        if (filter.incidentId() != null) {
            hql.append(" and c.incidentId = :incident");
            parameters.put("incident", filter.incidentId());
        }
        if (filter.state() != null) {
            hql.append(" and c.state = :state");
            parameters.put("state", filter.state());
        }
        request.cursor().ifPresent(cursor -> {
            hql.append(" and (c.createdAt < :afterAt or (c.createdAt = :afterAt and c.id < :afterId))");
            parameters.put("afterAt", cursor.at());
            parameters.put("afterId", cursor.id());
        });
        hql.append(" order by c.createdAt desc, c.id desc");
        TypedQuery<Claim> query =
                entities.createQuery(hql.toString(), Claim.class).setMaxResults(request.fetch());
        predicate.bind(query);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /** Ids in scope in a state, for bulk work. */
    public List<UUID> idsInScope(UUID incidentId, ClaimState state) {
        Predicate predicate = scope.current();
        TypedQuery<UUID> query = entities.createQuery(
                        "select c.id from Claim c where c.incidentId = :incident and c.state = :state and "
                                + predicate.hql() + " order by c.createdAt, c.id",
                        UUID.class)
                .setParameter("incident", incidentId)
                .setParameter("state", state);
        predicate.bind(query);
        return query.getResultList();
    }

    /** Claims whose evidence is overdue, locked until the transaction ends. */
    public List<Claim> overdue(Instant now, int limit) {
        return entities.createNativeQuery(
                        "select * from consent_claim where state = 'EVIDENCE_REQUESTED' and due_at <= ?1"
                                + " order by due_at limit ?2 for update skip locked",
                        Claim.class)
                .setParameter(1, now)
                .setParameter(2, limit)
                .getResultStream()
                .map(Claim.class::cast)
                .toList();
    }

    public void addEvidence(UUID claimId, Evidence evidence, Actor by) {
        entities.createNativeQuery("insert into claim_evidence (id, claim_id, kind, document_on, identifies_person,"
                        + " reference, org, actor, submitted_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, claimId)
                .setParameter(3, evidence.kind().name())
                .setParameter(4, evidence.documentDate())
                .setParameter(5, evidence.identifiesPerson())
                .setParameter(6, evidence.reference())
                .setParameter(7, evidence.org())
                .setParameter(8, by.id())
                .setParameter(9, evidence.submittedAt())
                .executeUpdate();
    }

    public List<Evidence> evidenceOf(UUID claimId) {
        List<?> rows = entities.createNativeQuery("select kind, cast(document_on as text), identifies_person,"
                        + " reference, org, submitted_at from claim_evidence where claim_id = ?1 order by submitted_at")
                .setParameter(1, claimId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Evidence(
                        Evidence.Kind.valueOf((String) row[0]),
                        row[1] == null ? null : LocalDate.parse((String) row[1]),
                        (Boolean) row[2],
                        (String) row[3],
                        (String) row[4],
                        (Instant) row[5]))
                .toList();
    }
}
