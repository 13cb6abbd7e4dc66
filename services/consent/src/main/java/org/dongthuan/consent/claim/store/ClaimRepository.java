package org.dongthuan.consent.claim.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.consent.claim.domain.Claim;
import org.dongthuan.consent.claim.domain.ClaimState;
import org.dongthuan.consent.reference.AccountScope;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.scope.Scoped;
import org.dongthuan.platform.scope.Where;
import org.dongthuan.platform.sql.Sql;

/** Stored claims. Whatever an actor asks for goes through {@link AccountScope}. */
@ApplicationScoped
public class ClaimRepository implements PanacheRepositoryBase<Claim, UUID> {

    private final Sql sql;
    private final Scoped<Claim> scoped;

    ClaimRepository(EntityManager entities, Sql sql, AccountScope scope) {
        this.sql = sql;
        this.scoped = Scoped.newestFirst(entities, Claim.class, "claim", "createdAt", scope::current);
    }

    /** @throws DomainException 404 when absent or outside the caller's scope */
    public Claim inScope(UUID id) {
        return scoped.one(id);
    }

    /** As {@link #inScope}; whoever comes meanwhile waits and then sees what was done. */
    public Claim held(UUID id) {
        return scoped.held(id);
    }

    /** Newest first, one row more than the page shows. */
    public List<Claim> page(ClaimFilter filter, PageRequest request) {
        return scoped.page(
                new Where()
                        .is("incidentId", filter.incidentId())
                        .and(
                                "e.accountId in (select a.accountId from AccountRef a where a.caseId = :case)",
                                "case",
                                filter.caseId())
                        .is("state", filter.state()),
                request);
    }

    /** Whether the caller may know of a claim of the incident. */
    public boolean anyInScope(UUID incidentId) {
        return scoped.any(new Where().is("incidentId", incidentId));
    }

    /** Ids in scope in a state, for bulk work. */
    public List<UUID> idsInScope(UUID incidentId, ClaimState state) {
        return scoped.ids(new Where().is("incidentId", incidentId).is("state", state));
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

    /** Oldest first. */
    public List<UUID> evidenceIds(UUID claimId) {
        return sql.list(
                "select id from claim_evidence where claim_id = ? order by submitted_at, id",
                row -> row.uuid("id"),
                claimId);
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
