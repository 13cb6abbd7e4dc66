package org.dongthuan.consent.claim.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
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
import org.dongthuan.platform.sql.Sql;

/** Stored claims. Whatever an actor asks for goes through {@link AccountScope}. */
@ApplicationScoped
public class ClaimRepository implements PanacheRepositoryBase<Claim, UUID> {

    private final EntityManager entities;
    private final Sql sql;
    private final AccountScope scope;

    ClaimRepository(EntityManager entities, Sql sql, AccountScope scope) {
        this.entities = entities;
        this.sql = sql;
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
        if (filter.caseId() != null) {
            hql.append(" and c.accountId in (select a.accountId from AccountRef a where a.caseId = :case)");
            parameters.put("case", filter.caseId());
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
        List<UUID> ids = sql.list(
                "select id from consent_claim where state = 'EVIDENCE_REQUESTED' and due_at <= ?"
                        + " order by due_at limit ? for update skip locked",
                row -> row.uuid("id"),
                now,
                limit);
        return ids.isEmpty() ? List.of() : list("id in ?1 order by dueAt", ids);
    }

    public void addEvidence(UUID claimId, Evidence evidence, Actor by) {
        sql.run(
                """
                insert into claim_evidence
                  (id, claim_id, kind, document_on, identifies_person, reference, org, actor, submitted_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                claimId,
                evidence.kind(),
                evidence.documentDate(),
                evidence.identifiesPerson(),
                evidence.reference(),
                evidence.org(),
                by.id(),
                evidence.submittedAt());
    }

    public List<Evidence> evidenceOf(UUID claimId) {
        return sql.list(
                "select kind, document_on, identifies_person, reference, org, submitted_at"
                        + " from claim_evidence where claim_id = ? order by submitted_at",
                row -> new Evidence(
                        Evidence.Kind.valueOf(row.text("kind")),
                        row.date("document_on"),
                        row.flag("identifies_person"),
                        row.text("reference"),
                        row.text("org"),
                        row.instant("submitted_at")),
                claimId);
    }
}
