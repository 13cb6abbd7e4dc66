package org.dongthuan.bankintegration.account.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dongthuan.bankintegration.account.domain.Account;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.sql.PagedSql;
import org.dongthuan.platform.sql.Sql;
import org.hibernate.Session;

/** Stored accounts. Whatever an actor asks for goes through {@link AccountScope}. */
@ApplicationScoped
public class AccountRepository implements PanacheRepositoryBase<Account, UUID> {

    private final EntityManager entities;
    private final AccountScope scope;
    private final Sql sql;

    AccountRepository(EntityManager entities, AccountScope scope, Sql sql) {
        this.entities = entities;
        this.scope = scope;
        this.sql = sql;
    }

    /** @throws DomainException 404 when absent or outside the caller's scope */
    public Account inScope(UUID id) {
        mustSee(id);
        return findById(id);
    }

    /** Like {@link #inScope}, and nobody else changes it until the transaction ends. */
    public Account inScopeLocked(UUID id) {
        mustSee(id);
        return locked(id).orElseThrow(() -> DomainException.notFound("account"));
    }

    /** Whoever asks: for the bank's answers, consumers and timers. Fresh from the database. */
    public Optional<Account> locked(UUID id) {
        return Optional.ofNullable(entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Oldest first, one row more than the page shows. */
    public List<Account> page(AccountFilter filter, PageRequest request) {
        AccountScope.Predicate predicate = scope.rows();
        return inOrder(new PagedSql("select id from account where " + predicate.sql(), predicate.parameters())
                .and("incident_id = ?", filter.incidentId())
                .and("case_id = ?", filter.caseId())
                .and("state = ?", filter.state())
                .oldestFirst(request, "created_at", "id")
                .list(sql, row -> row.uuid("id")));
    }

    /** Accounts that a query in the caller's scope selects, oldest first. */
    public List<Account> where(String condition, Object... parameters) {
        return inOrder(idsWhere(condition, parameters));
    }

    /** Those of the accounts that the caller may know of, by id. */
    public Map<UUID, Account> byIds(Collection<UUID> ids) {
        return where("id = any(?)", (Object) ids.toArray(UUID[]::new)).stream()
                .collect(Collectors.toMap(Account::id, Function.identity()));
    }

    /** Like {@link #where}, in the order of ids, and nobody else changes them until the transaction ends. */
    public List<Account> lockedWhere(String condition, Object... parameters) {
        return lockedByIds(idsWhere(condition, parameters));
    }

    /**
     * Locked one after the other in the order of the database's ids, so that two transactions cannot wait for each other. Fresh
     * from the database, unless the transaction loaded them before.
     */
    public List<Account> lockedByIds(Collection<UUID> ids) {
        return inOrder(sql.list(
                "select id from account where id = any(?) order by id for update", row -> row.uuid("id"), (Object)
                        ids.toArray(UUID[]::new)));
    }

    private void mustSee(UUID id) {
        AccountScope.Predicate predicate = scope.rows();
        sql.one("select id from account where " + predicate.sql() + " and id = ?", row -> true, predicate.with(id))
                .orElseThrow(() -> DomainException.notFound("account"));
    }

    private List<UUID> idsWhere(String condition, Object... parameters) {
        AccountScope.Predicate predicate = scope.rows();
        return sql.list(
                "select id from account where " + predicate.sql() + " and " + condition + " order by created_at, id",
                row -> row.uuid("id"),
                predicate.with(parameters));
    }

    private List<Account> inOrder(List<UUID> ids) {
        return entities.unwrap(Session.class).findMultiple(Account.class, ids);
    }
}
