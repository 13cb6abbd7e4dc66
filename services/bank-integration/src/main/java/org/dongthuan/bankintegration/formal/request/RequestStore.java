package org.dongthuan.bankintegration.formal.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dongthuan.bankintegration.account.store.AccountScope;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.sql.PagedSql;
import org.dongthuan.platform.sql.Sql;

/** Stored requests, their questions and steps. What an actor asks for goes through {@link AccountScope}. */
@ApplicationScoped
public class RequestStore {

    private final Sql sql;
    private final AccountScope scope;

    RequestStore(Sql sql, AccountScope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    boolean isNumberUsed(String askedOrg, String number) {
        return sql.one(
                        "select 1 as hit from formal_request where asked_org = ? and number = ?",
                        row -> true,
                        askedOrg,
                        number)
                .isPresent();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(FormalRequest request, List<RequestItem> items) {
        sql.run(
                "insert into formal_request (id, incident_id, place_code, org, org_kind, number, subject, recipients,"
                        + " rule_code, due_on, state, asked_by, asked_role, asked_org, asked_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                request.id(),
                request.incidentId(),
                request.placeCode(),
                request.org(),
                request.orgKind(),
                request.number(),
                request.subject(),
                request.recipientCodes(),
                request.ruleCode(),
                request.dueOn(),
                request.state(),
                request.askedBy(),
                request.askedRole(),
                request.askedOrg(),
                request.askedAt());
        sql.batch(
                "insert into formal_request_item (request_id, position, code, question) values (?, ?, ?, ?)",
                IntStream.range(0, items.size())
                        .mapToObj(i -> new Object[] {
                            request.id(),
                            i + 1,
                            items.get(i).code(),
                            items.get(i).question()
                        })
                        .toList());
    }

    /** @throws DomainException 404 when absent or outside the caller's scope */
    public FormalRequest inScope(UUID id) {
        return one(id, "");
    }

    /** As {@link #inScope}, and nobody else moves it until the transaction ends. */
    public FormalRequest inScopeLocked(UUID id) {
        return one(id, " for update");
    }

    private FormalRequest one(UUID id, String lock) {
        AccountScope.Predicate predicate = scope.requests();
        return sql.one(
                        "select * from formal_request where " + predicate.sql() + " and id = ?" + lock,
                        FormalRequest::of,
                        predicate.with(id))
                .orElseThrow(() -> DomainException.notFound("formal request"));
    }

    /** Newest first. @param incidentId may be null, like {@code state} */
    public List<FormalRequest> page(UUID incidentId, RequestState state, PageRequest page) {
        AccountScope.Predicate predicate = scope.requests();
        return new PagedSql("select * from formal_request where " + predicate.sql(), predicate.parameters())
                .and("incident_id = ?", incidentId)
                .and("state = ?", state)
                .newestFirst(page, "asked_at", "id")
                .list(sql, FormalRequest::of);
    }

    /** In the order in which they were asked. */
    public List<RequestItem> items(UUID id) {
        return sql.list(
                "select code, question from formal_request_item where request_id = ? order by position",
                row -> new RequestItem(row.text("code"), row.text("question")),
                id);
    }

    /** Notes the step and the new state, with the instant that belongs to it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void move(FormalRequest request, RequestEvent event, RequestState to, Actor by, Instant at) {
        sql.run(
                "update formal_request set state = ?, version = version + 1,"
                        + " received_at = case when ? = 'RECEIVED' then ? else received_at end,"
                        + " replied_at = case when ? = 'REPLIED' then ? else replied_at end where id = ?",
                to,
                to,
                at,
                to,
                at,
                request.id());
        step(request, event.path(), request.state(), to, by, at);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void step(FormalRequest request, String event, RequestState from, RequestState to, Actor by, Instant at) {
        sql.append(
                "insert into formal_request_step (request_id, event, from_state, to_state, actor, role, org, at,"
                        + " from_version) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                request.id(),
                event,
                from,
                to,
                by.id(),
                by.primaryRole(),
                by.org().orElse(null),
                at,
                request.version());
    }

    /** A reply to it was written, or written anew: who writes on what stood there before is told. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void drafted(UUID id) {
        sql.run("update formal_request set version = version + 1 where id = ?", id);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void returned(UUID id, List<String> missing, String reason) {
        sql.run(
                "update formal_request set missing_items = ?, return_reason = ? where id = ?",
                String.join(",", missing),
                reason,
                id);
    }
}
