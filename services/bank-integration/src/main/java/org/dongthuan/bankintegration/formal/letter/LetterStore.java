package org.dongthuan.bankintegration.formal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.dongthuan.bankintegration.account.store.AccountScope;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.sql.PagedSql;
import org.dongthuan.platform.sql.Sql;

/** Stored letters, their PDF and their way. What an actor asks for goes through {@link AccountScope}. */
@ApplicationScoped
public class LetterStore {

    private final Sql sql;
    private final AccountScope scope;

    LetterStore(Sql sql, AccountScope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    /** One step of a letter. @param note sealed with the letter's key; absent where there is none */
    record Way(LetterState to, LocalDate on, Instant at, String role, String org, byte[] note) {}

    /** A letter of a job. */
    record JobRow(UUID id, String number, LetterState state, String failure) {}

    /** @throws DomainException 404 when absent or outside the caller's scope */
    CustomerLetter inScope(UUID id) {
        return one(id, "");
    }

    /** As {@link #inScope}, and nobody else moves it until the transaction ends. */
    CustomerLetter inScopeLocked(UUID id) {
        return one(id, " for update");
    }

    private CustomerLetter one(UUID id, String lock) {
        AccountScope.Predicate predicate = scope.letters();
        return sql.one(
                        "select l.* from customer_letter l where " + predicate.sql() + " and l.id = ?" + lock,
                        CustomerLetter::of,
                        predicate.with(id))
                .orElseThrow(() -> DomainException.notFound("letter"));
    }

    /** Oldest first. */
    List<CustomerLetter> page(LetterFilter filter, PageRequest page) {
        AccountScope.Predicate predicate = scope.letters();
        return new PagedSql("select l.* from customer_letter l where " + predicate.sql(), predicate.parameters())
                .and("l.incident_id = ?", filter.incidentId())
                .and("l.request_id = ?", filter.requestId())
                .and("l.state = ?", filter.state())
                .and(
                        "l.id in (select la.letter_id from customer_letter_account la join account on account.id ="
                                + " la.account_id where account.case_id = ?)",
                        filter.caseId())
                .oldestFirst(page, "l.created_at", "l.id")
                .list(sql, CustomerLetter::of);
    }

    /** How many letters of a request are in which state, of those the caller may know of. */
    public Map<String, Long> counts(UUID requestId) {
        Map<String, Long> counts = new TreeMap<>();
        sql.list(
                        "select state, count(*) as n from customer_letter where request_id = ? group by state",
                        row -> Map.entry(row.text("state"), row.number("n")),
                        requestId)
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    /** Accounts it lists, in the order in which they were listed. */
    List<UUID> accounts(UUID letterId) {
        return sql.list(
                "select a.id from customer_letter_account la join account a on a.id = la.account_id"
                        + " where la.letter_id = ? order by a.created_at, a.id",
                row -> row.uuid("id"),
                letterId);
    }

    /** Case of its holder, if one is known. */
    Optional<UUID> caseOf(UUID letterId) {
        return sql.one(
                        "select a.case_id from customer_letter_account la join account a on a.id = la.account_id"
                                + " where la.letter_id = ? order by a.case_id nulls last limit 1",
                        row -> Optional.ofNullable(row.uuid("case_id")),
                        letterId)
                .flatMap(known -> known);
    }

    Optional<byte[]> content(UUID letterId) {
        return sql.one(
                "select content from customer_letter_document where letter_id = ?",
                row -> row.bytes("content"),
                letterId);
    }

    List<Way> way(UUID letterId) {
        return sql.list(
                "select to_state, on_day, at, role, org, note from customer_letter_step where letter_id = ? order by seq",
                row -> new Way(
                        LetterState.valueOf(row.text("to_state")),
                        row.date("on_day"),
                        row.instant("at"),
                        row.text("role"),
                        row.text("org"),
                        row.bytes("note")),
                letterId);
    }

    /** By id. @param after null for the first page */
    List<JobRow> ofJob(UUID jobId, UUID after, int limit) {
        return sql.list(
                "select id, number, state, failure from customer_letter where job_id = ?"
                        + " and (?::uuid is null or id > ?::uuid) order by id limit ?",
                row -> new JobRow(
                        row.uuid("id"),
                        row.text("number"),
                        LetterState.valueOf(row.text("state")),
                        row.text("failure")),
                jobId,
                after,
                after,
                limit);
    }

    /** Notes a step and the new state. @param note null where there is none */
    @Transactional(Transactional.TxType.MANDATORY)
    void move(
            CustomerLetter letter, LetterEvent event, LetterState to, LocalDate on, byte[] note, Actor by, Instant at) {
        sql.run("update customer_letter set state = ?, version = version + 1 where id = ?", to, letter.id());
        sql.append(
                "insert into customer_letter_step (letter_id, event, from_state, to_state, on_day, note, actor, role,"
                        + " org, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                letter.id(),
                event.path(),
                letter.state(),
                to,
                on,
                note,
                by.id(),
                by.primaryRole(),
                by.org().orElse(null),
                at);
    }
}
