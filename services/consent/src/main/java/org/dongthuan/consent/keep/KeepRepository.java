package org.dongthuan.consent.keep;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.consent.reference.AccountScope;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.scope.Scoped;
import org.dongthuan.platform.scope.Where;
import org.dongthuan.platform.sql.Sql;

/** Stored keep-consents. Whatever an actor asks for goes through {@link AccountScope}. */
@ApplicationScoped
public class KeepRepository implements PanacheRepositoryBase<KeepConsent, UUID> {

    private final Sql sql;
    private final Scoped<KeepConsent> scoped;

    KeepRepository(EntityManager entities, Sql sql, AccountScope scope) {
        this.sql = sql;
        this.scoped = Scoped.newestFirst(entities, KeepConsent.class, "keep-consent", "createdAt", scope::current);
    }

    /** What a list is narrowed by; each may be absent. */
    public record Filter(
            @QueryParam("incidentId") UUID incidentId,
            @QueryParam("state") KeepState state,
            @QueryParam("personId") UUID personId,
            @QueryParam("accountId") UUID accountId) {}

    /** Whether a request or an answer of the account still waits. */
    public boolean isOpen(UUID accountId) {
        return count("accountId = ?1 and state in (?2, ?3)", accountId, KeepState.REQUESTED, KeepState.GIVEN) > 0;
    }

    /** The consent that keeps the account now, locked; asks nobody's scope. */
    public Optional<KeepConsent> givenOf(UUID accountId) {
        return find("accountId = ?1 and state in (?2, ?3)", accountId, KeepState.GIVEN, KeepState.PROVEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /**
     * Ids of the consents that hold, of an incident at one bank, as far as the caller may know of them.
     *
     * @param from null for all; {@code to} is exclusive
     */
    public List<UUID> givenInScope(UUID incidentId, String bankOrg, Instant from, Instant to, int most) {
        Where where = new Where()
                .is("incidentId", incidentId)
                .and("e.state in (:states)", "states", List.of(KeepState.GIVEN, KeepState.PROVEN))
                .and("e.accountId in (select b.accountId from AccountRef b where b.bankOrg = :bank)", "bank", bankOrg)
                .and("e.answeredAt >= :from", "from", from)
                .and("e.answeredAt < :to", "to", to);
        return scoped.ids(where, most);
    }

    /**
     * Ids of consents whose last day is over, locked with their records until the transaction ends: a renewal that is just
     * being written is left alone, and then no longer found.
     */
    public List<UUID> over(LocalDate today, int limit) {
        return sql.list(
                "select k.id from keep_consent k join consent_record r on r.id = k.id"
                        + " where r.state in ('GIVEN', 'RENEWED') and r.valid_until < ?"
                        + " order by r.valid_until, k.id limit ? for update of k, r skip locked",
                row -> row.uuid("id"),
                today,
                limit);
    }

    /** Ids of consents that end in these days and whose holders were not told yet, locked as in {@link #over}. */
    public List<UUID> ending(LocalDate from, LocalDate to, int limit) {
        return sql.list(
                "select k.id from keep_consent k join consent_record r on r.id = k.id"
                        + " where r.state in ('GIVEN', 'RENEWED') and r.valid_until between ? and ?"
                        + " and r.reminded_for is distinct from r.valid_until"
                        + " order by r.valid_until, k.id limit ? for update of k, r skip locked",
                row -> row.uuid("id"),
                from,
                to,
                limit);
    }

    /** Reads and locks many at once, in the order of their ids; asks nobody's scope. */
    public List<KeepConsent> hold(List<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** @throws DomainException 404 when absent or outside the caller's scope */
    public KeepConsent inScope(UUID id) {
        return scoped.one(id);
    }

    /** As {@link #inScope}; whoever comes meanwhile waits and then sees what was done. */
    public KeepConsent held(UUID id) {
        return scoped.held(id);
    }

    /** Newest first, one row more than the page shows. */
    public List<KeepConsent> page(Filter filter, PageRequest request) {
        return scoped.page(
                new Where()
                        .is("incidentId", filter.incidentId())
                        .is("state", filter.state())
                        .is("personId", filter.personId())
                        .is("accountId", filter.accountId()),
                request);
    }
}
