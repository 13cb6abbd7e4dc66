package org.dongthuan.bankintegration.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dongthuan.bankintegration.account.store.AccountScope;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.sql.PagedSql;
import org.dongthuan.platform.sql.Row;
import org.dongthuan.platform.sql.Sql;

/** Stored samples, what they were drawn from and what was found. What an actor asks for goes through {@link AccountScope}. */
@ApplicationScoped
class SampleStore {

    /** The latest finding on each account counts. */
    private static final String SELECT = """
            select s.*, coalesce(n.found, 0) as found, coalesce(n.agreed, 0) as agreed
            from closure_sample s left join lateral (
                select count(*) as found, count(*) filter (where l.agrees) as agreed from (
                    select distinct on (f.account_id) f.agrees from closure_sample_finding f
                    where f.sample_id = s.id order by f.account_id, f.seq desc) l) n on true
            where\s""";

    private final Sql sql;
    private final AccountScope scope;

    SampleStore(Sql sql, AccountScope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    /** @param finding absent before there is one */
    record Item(UUID accountId, int position, Boolean agrees, String reasonCode, String foundBy, Instant foundAt) {

        static Item of(Row row) {
            return new Item(
                    row.uuid("account_id"),
                    (int) row.number("position"),
                    row.instant("found_at") == null ? null : row.flag("agrees"),
                    row.text("reason_code"),
                    row.text("found_by"),
                    row.instant("found_at"));
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(Sample sample, Collection<UUID> population, List<UUID> drawn) {
        sql.run(
                "insert into closure_sample (id, incident_id, bank_org, place_code, seed, size, population,"
                        + " population_digest, state, drawn_by, drawn_org, drawn_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                sample.id(),
                sample.incidentId(),
                sample.bankOrg(),
                sample.placeCode(),
                sample.seed(),
                sample.size(),
                sample.population(),
                sample.populationDigest(),
                sample.state(),
                sample.drawnBy(),
                sample.drawnOrg(),
                sample.drawnAt());
        Map<UUID, Integer> positions = new HashMap<>();
        drawn.forEach(id -> positions.put(id, positions.size() + 1));
        sql.batch(
                "insert into closure_sample_account (sample_id, account_id, position) values (?, ?, ?)",
                population.stream()
                        .map(id -> new Object[] {sample.id(), id, positions.get(id)})
                        .toList());
    }

    /** @throws DomainException 404 when absent or outside the caller's scope */
    Sample inScope(UUID id) {
        AccountScope.Predicate predicate = scope.rows();
        return sql.one(SELECT + predicate.sql() + " and s.id = ?", Sample::of, predicate.with(id))
                .orElseThrow(() -> DomainException.notFound("sample"));
    }

    /** As {@link #inScope}, and nobody else records or signs until the transaction ends. */
    Sample inScopeLocked(UUID id) {
        AccountScope.Predicate predicate = scope.rows();
        sql.one(
                "select id from closure_sample where " + predicate.sql() + " and id = ? for update",
                row -> true,
                predicate.with(id));
        // Read only now: what the lock's last holder found counts.
        return inScope(id);
    }

    /** Newest first. @param incidentId may be null */
    List<Sample> page(UUID incidentId, PageRequest request) {
        AccountScope.Predicate predicate = scope.rows();
        return new PagedSql(SELECT + predicate.sql(), predicate.parameters())
                .and("s.incident_id = ?", incidentId)
                .newestFirst(request, "s.drawn_at", "s.id")
                .list(sql, Sample::of);
    }

    /** What was drawn, by account id. @param after null for the first page */
    List<Item> items(UUID sampleId, UUID after, int limit) {
        return sql.list(
                "select a.account_id, a.position, f.agrees, f.reason_code, f.found_by, f.found_at"
                        + " from closure_sample_account a left join lateral (select * from closure_sample_finding f"
                        + " where f.sample_id = a.sample_id and f.account_id = a.account_id order by f.seq desc limit 1)"
                        + " f on true where a.sample_id = ? and a.position is not null"
                        + " and (?::uuid is null or a.account_id > ?::uuid) order by a.account_id limit ?",
                Item::of,
                sampleId,
                after,
                after,
                limit);
    }

    /** Ids of all there was to draw from, in their order. @param after null for the first page */
    List<UUID> population(UUID sampleId, UUID after, int limit) {
        return sql.list(
                "select account_id from closure_sample_account where sample_id = ?"
                        + " and (?::uuid is null or account_id > ?::uuid) order by account_id limit ?",
                row -> row.uuid("account_id"),
                sampleId,
                after,
                after,
                limit);
    }

    Set<UUID> drawn(UUID sampleId) {
        return new HashSet<>(sql.list(
                "select account_id from closure_sample_account where sample_id = ? and position is not null",
                row -> row.uuid("account_id"),
                sampleId));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void find(UUID sampleId, List<NewFinding> findings, Actor by, Instant at) {
        sql.batch(
                "insert into closure_sample_finding (sample_id, account_id, agrees, reason_code, found_by, found_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                findings.stream()
                        .map(one ->
                                new Object[] {sampleId, one.accountId(), one.agrees(), one.reasonCode(), by.id(), at})
                        .toList());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void sign(Sample sample, SampleState outcome, Actor by, Instant at) {
        sql.run(
                "update closure_sample set state = ?, signed_by = ?, signed_at = ?, version = version + 1 where id = ?",
                outcome,
                by.id(),
                at,
                sample.id());
    }
}
