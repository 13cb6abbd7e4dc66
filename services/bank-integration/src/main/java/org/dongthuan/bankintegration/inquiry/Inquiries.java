package org.dongthuan.bankintegration.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.bankintegration.account.app.MoveAccount;
import org.dongthuan.bankintegration.account.domain.Account;
import org.dongthuan.bankintegration.account.domain.AccountState;
import org.dongthuan.bankintegration.account.store.AccountScope;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.sql.PagedSql;
import org.dongthuan.platform.sql.Sql;

/** What the bank answered, and the officer's confirmation that makes it final (DOMAIN §2.4: SYS and CO check). */
@ApplicationScoped
public class Inquiries {

    private static final String SELECT =
            "select q.*, (select f.code from case_file f where f.case_id = q.case_id) as code from inquiry q where ";

    private final Sql sql;
    private final AccountScope scope;
    private final MoveAccount moves;
    private final InstantSource clock;

    Inquiries(Sql sql, AccountScope scope, MoveAccount moves, InstantSource clock) {
        this.sql = sql;
        this.scope = scope;
        this.moves = moves;
        this.clock = clock;
    }

    /** Oldest first. @param incidentId may be null. @param state may be null */
    public List<Inquiry> page(UUID incidentId, String state, PageRequest request) {
        AccountScope.Predicate predicate = scope.rows();
        return new PagedSql(SELECT + predicate.sql(), predicate.parameters())
                .and("incident_id = ?", incidentId)
                .and("state = ?", state)
                .oldestFirst(request, "created_at", "id")
                .list(sql, Inquiry::of);
    }

    /**
     * @throws DomainException 404 outside the scope, 409 unless the bank's answer waits for confirmation, 422
     *     {@code every-bank-answered} while another bank of the incident owes its answer or found an account: the one
     *     record that ends the search would be wrong
     */
    @Transactional
    @Audited(action = "confirm", object = "inquiry")
    public Inquiry confirm(@AuditedId UUID id, Actor by) {
        Inquiry inquiry = inScope(id);
        if (!"PROPOSED".equals(inquiry.state())) {
            throw DomainException.wrongState("inquiry", inquiry.state(), "confirm");
        }
        boolean open = sql.one(
                        "select 1 as hit from inquiry where case_id = ? and id <> ? and state in ('PENDING',"
                                + " 'LIST_INCOMPLETE') limit 1",
                        row -> true,
                        inquiry.caseId(),
                        id)
                .isPresent();
        if (open) {
            throw DomainException.invalid(
                    "id", "every-bank-answered", "Another bank has not answered yet, or found an account.");
        }
        Instant now = clock.instant();
        Map.Entry<String, String> person = sql.one(
                        "select citizen_id_ref, coalesce(code, '') as code from case_file where case_id = ?",
                        row -> Map.entry(row.text("citizen_id_ref"), row.text("code")),
                        inquiry.caseId())
                .orElseThrow();
        Account account = Account.ended(
                UUID.randomUUID(),
                inquiry.incidentId(),
                inquiry.bankOrg(),
                inquiry.placeCode(),
                person.getKey(),
                AccountState.valueOf(inquiry.outcome()),
                now);
        account.belongsTo(inquiry.personId(), person.getValue().isEmpty() ? null : person.getValue(), inquiry.caseId());
        moves.end(account, by, now);
        sql.run(
                "update inquiry set state = 'CONFIRMED', account_id = ?, confirmed_by = ?, version = version + 1"
                        + " where id = ?",
                account.id(),
                by.id(),
                id);
        return inScope(id);
    }

    private Inquiry inScope(UUID id) {
        AccountScope.Predicate predicate = scope.rows();
        return sql.one(SELECT + predicate.sql() + " and id = ? for update of q", Inquiry::of, predicate.with(id))
                .orElseThrow(() -> DomainException.notFound("inquiry"));
    }
}
