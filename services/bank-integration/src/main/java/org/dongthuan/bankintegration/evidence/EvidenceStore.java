package org.dongthuan.bankintegration.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dongthuan.bankintegration.account.store.AccountScope;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.sql.PagedSql;
import org.dongthuan.platform.sql.Row;
import org.dongthuan.platform.sql.Sql;

/** Stored containers and which messages each holds. What an actor asks for goes through {@link AccountScope}. */
@ApplicationScoped
class EvidenceStore {

    private final Sql sql;
    private final AccountScope scope;

    EvidenceStore(Sql sql, AccountScope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    /** What a container is about, with the accounts whose messages it holds. */
    record Subject(UUID incidentId, String bankOrg, String placeCode, List<UUID> accounts) {}

    /** @throws DomainException 404 when the account is absent or outside the caller's scope */
    Subject account(UUID id) {
        AccountScope.Predicate predicate = scope.rows();
        return sql.one(
                        "select incident_id, bank_org, place_code from account where " + predicate.sql()
                                + " and id = ?",
                        row -> subject(row, List.of(id)),
                        predicate.with(id))
                .orElseThrow(() -> DomainException.notFound("account"));
    }

    /** @throws DomainException 404 when the order is absent or outside the caller's scope */
    Subject order(UUID id) {
        AccountScope.Predicate predicate = scope.rows();
        List<UUID> accounts = sql.list(
                "select account_id from bank_order_item where order_id = ? order by account_id",
                row -> row.uuid("account_id"),
                id);
        return sql.one(
                        "select incident_id, bank_org, place_code from bank_order where " + predicate.sql()
                                + " and id = ?",
                        row -> subject(row, accounts),
                        predicate.with(id))
                .orElseThrow(() -> DomainException.notFound("order"));
    }

    private static Subject subject(Row row, List<UUID> accounts) {
        return new Subject(row.uuid("incident_id"), row.text("bank_org"), row.text("place_code"), accounts);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(Evidence evidence, List<UUID> messages) {
        sql.run(
                "insert into exchange_evidence (id, account_id, order_id, incident_id, bank_org, place_code, reason_code,"
                        + " manifest_digest, entry_id, made_by, made_org, made_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                evidence.id(),
                evidence.accountId(),
                evidence.orderId(),
                evidence.incidentId(),
                evidence.bankOrg(),
                evidence.placeCode(),
                evidence.reasonCode(),
                evidence.manifestDigest(),
                evidence.entryId(),
                evidence.madeBy(),
                evidence.madeOrg(),
                evidence.madeAt());
        sql.batch(
                "insert into exchange_evidence_message (evidence_id, position, message_id) values (?, ?, ?)",
                IntStream.range(0, messages.size())
                        .mapToObj(i -> new Object[] {evidence.id(), i + 1, messages.get(i)})
                        .toList());
    }

    /** @throws DomainException 404 when absent or outside the caller's scope */
    Evidence inScope(UUID id) {
        AccountScope.Predicate predicate = scope.rows();
        return sql.one(
                        "select * from exchange_evidence where " + predicate.sql() + " and id = ?",
                        Evidence::of,
                        predicate.with(id))
                .orElseThrow(() -> DomainException.notFound("evidence"));
    }

    /** Ids of its messages, in the order in which they crossed. */
    List<UUID> messages(UUID id) {
        return sql.list(
                "select message_id from exchange_evidence_message where evidence_id = ? order by position",
                row -> row.uuid("message_id"),
                id);
    }

    /** Newest first. */
    List<Evidence> page(UUID accountId, UUID orderId, PageRequest request) {
        AccountScope.Predicate predicate = scope.rows();
        return new PagedSql("select * from exchange_evidence where " + predicate.sql(), predicate.parameters())
                .and("account_id = ?", accountId)
                .and("order_id = ?", orderId)
                .newestFirst(request, "made_at", "id")
                .list(sql, Evidence::of);
    }
}
