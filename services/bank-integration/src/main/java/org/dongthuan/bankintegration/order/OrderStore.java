package org.dongthuan.bankintegration.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.dongthuan.bankintegration.account.store.AccountScope;
import org.dongthuan.bankintegration.listchange.ChangeStore;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.sql.PagedSql;
import org.dongthuan.platform.sql.Sql;

/** Stored orders, their approvals and items. What an actor asks for goes through {@link AccountScope}. */
@ApplicationScoped
public class OrderStore {

    private final Sql sql;
    private final AccountScope scope;
    private final InstantSource clock;

    OrderStore(Sql sql, AccountScope scope, InstantSource clock) {
        this.sql = sql;
        this.scope = scope;
        this.clock = clock;
    }

    /** Who said yes, in which role. */
    public record Approval(String actor, String role, String org, Instant at) {}

    /** One account of an order. @param reason why it was skipped or failed; absent otherwise */
    public record Item(UUID accountId, String state, String reason, Instant changedAt) {}

    @Transactional(Transactional.TxType.MANDATORY)
    void add(BankOrder order, Actor by, Collection<UUID> accounts) {
        sql.run(
                "insert into bank_order (id, kind, incident_id, bank_org, place_code, state, created_by, created_org,"
                        + " created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                order.id(),
                order.kind(),
                order.incidentId(),
                order.bankOrg(),
                order.placeCode(),
                order.state(),
                order.createdBy(),
                by.org().orElse(null),
                order.createdAt());
        sql.batch(
                "insert into bank_order_item (order_id, account_id, state, changed_at) values (?, ?, 'PENDING', ?)",
                accounts.stream()
                        .map(id -> new Object[] {order.id(), id, order.createdAt()})
                        .toList());
    }

    /** @throws DomainException 404 when absent, of another kind, or outside the caller's scope */
    public BankOrder inScope(UUID id, BankOrder.Kind kind) {
        AccountScope.Predicate predicate = scope.rows();
        return sql.one(
                        "select * from bank_order where " + predicate.sql() + " and id = ? and kind = ? for update",
                        BankOrder::of,
                        predicate.with(id, kind))
                .orElseThrow(() -> DomainException.notFound("order"));
    }

    /** Newest first. */
    public List<BankOrder> page(BankOrder.Kind kind, UUID incidentId, PageRequest request) {
        AccountScope.Predicate predicate = scope.rows();
        return new PagedSql("select * from bank_order where " + predicate.sql(), predicate.parameters())
                .and("kind = ?", kind)
                .and("incident_id = ?", incidentId)
                .newestFirst(request, "created_at", "id")
                .list(sql, BankOrder::of);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void approve(UUID id, Actor by, String role) {
        sql.run(
                "insert into bank_order_approval (order_id, actor, role, org, at) values (?, ?, ?, ?, ?)",
                id,
                by.id(),
                role,
                by.org().orElseThrow(),
                clock.instant());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void approved(UUID id) {
        sql.run("update bank_order set state = 'APPROVED' where id = ?", id);
    }

    public List<Approval> approvals(UUID id) {
        return sql.list(
                "select actor, role, org, at from bank_order_approval where order_id = ? order by at",
                row -> new Approval(row.text("actor"), row.text("role"), row.text("org"), row.instant("at")),
                id);
    }

    /** How many items are in which state. */
    public Map<String, Long> progress(UUID id) {
        Map<String, Long> counts = new TreeMap<>();
        sql.list(
                        "select state, count(*) as n from bank_order_item where order_id = ? group by state",
                        row -> Map.entry(row.text("state"), row.number("n")),
                        id)
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    /** Ordered by account id. @param after null for the first page */
    public List<Item> items(UUID id, UUID after, int limit) {
        return sql.list(
                "select account_id, state, reason, changed_at from bank_order_item where order_id = ?"
                        + " and (?::uuid is null or account_id > ?::uuid) order by account_id limit ?",
                row -> new Item(
                        row.uuid("account_id"), row.text("state"), row.text("reason"), row.instant("changed_at")),
                id,
                after,
                after,
                limit);
    }

    String bankOf(UUID id) {
        return sql.one("select bank_org from bank_order where id = ?", row -> row.text("bank_org"), id)
                .orElseThrow();
    }

    List<UUID> pending(UUID id, int limit) {
        return sql.list(
                "select account_id from bank_order_item where order_id = ? and state = 'PENDING' order by account_id"
                        + " limit ?",
                row -> row.uuid("account_id"),
                id,
                limit);
    }

    /**
     * Passes by those of an order's accounts that their bank's list describes otherwise since the approval, and nobody has
     * explained it: the two persons did not know.
     *
     * @return which
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Set<UUID> passByQuestioned(UUID orderId, Collection<UUID> accountIds) {
        Set<UUID> questioned = Set.copyOf(sql.list(
                "select distinct c.account_id from account_list_change c where c.account_id = any(?) and "
                        + ChangeStore.OPEN,
                row -> row.uuid("account_id"),
                (Object) accountIds.toArray(UUID[]::new)));
        mark(orderId, questioned, "SKIPPED", "TO_BE_EXPLAINED");
        return questioned;
    }

    /** @param reason null where nothing needs saying */
    @Transactional(Transactional.TxType.MANDATORY)
    void mark(UUID orderId, UUID accountId, String state, String reason) {
        mark(orderId, List.of(accountId), state, reason);
    }

    /** As the other, for many at once. */
    @Transactional(Transactional.TxType.MANDATORY)
    void mark(UUID orderId, Collection<UUID> accountIds, String state, String reason) {
        sql.run(
                "update bank_order_item set state = ?, reason = ?, changed_at = ?"
                        + " where order_id = ? and account_id = any(?)",
                state,
                reason,
                clock.instant(),
                orderId,
                accountIds.toArray(UUID[]::new));
    }

    /** The approved closure order that covers the account, if any. */
    java.util.Optional<UUID> covering(UUID accountId) {
        return sql.one(
                "select o.id from bank_order_item i join bank_order o on o.id = i.order_id where i.account_id = ?"
                        + " and i.state = 'SENT' and o.kind = 'CLOSURE' and o.state = 'APPROVED'"
                        + " order by o.created_at desc limit 1",
                row -> row.uuid("id"),
                accountId);
    }
}
