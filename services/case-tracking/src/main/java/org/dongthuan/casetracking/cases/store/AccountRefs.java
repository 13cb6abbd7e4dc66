package org.dongthuan.casetracking.cases.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.dongthuan.platform.access.BeyondScope;
import org.dongthuan.platform.sql.Sql;

/** Accounts and consent claims as events of bank-integration and consent told them. */
@ApplicationScoped
public class AccountRefs {

    private final Sql sql;
    private final BeyondScope beyond;

    AccountRefs(Sql sql, BeyondScope beyond) {
        this.sql = sql;
        this.beyond = beyond;
    }

    /** An account of a case. @param verdict of its consent claim; absent while there is none */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AccountRef(UUID accountId, String bankOrg, String state, String verdict) {

        /** Whether it stood on a list, and in its window. */
        public boolean listed() {
            return !state.equals("NOT_FOUND") && !state.equals("OUT_OF_WINDOW");
        }
    }

    /** What an event told of an account. Ids that are null leave what is known, and so does a state that came later. */
    public record Told(
            UUID accountId, UUID incidentId, UUID caseId, UUID personId, String bankOrg, String state, Instant at) {

        /** Both, in the order in which they were told. */
        Told and(Told next) {
            boolean later = !next.at.isBefore(at);
            return new Told(
                    accountId,
                    incidentId,
                    caseId == null ? next.caseId : caseId,
                    personId == null ? next.personId : personId,
                    bankOrg == null ? next.bankOrg : bankOrg,
                    later ? next.state : state,
                    later ? next.at : at);
        }
    }

    /**
     * Notes what events told, in one statement.
     *
     * @return each account's case, as far as it is known now
     */
    public Map<UUID, UUID> told(Collection<Told> facts) {
        // One statement cannot touch a row twice.
        Collection<Told> each = facts.stream()
                .collect(Collectors.toMap(Told::accountId, Function.identity(), Told::and))
                .values();
        Map<UUID, UUID> cases = new HashMap<>();
        sql.list(
                """
                insert into account_ref as a (account_id, incident_id, case_id, person_id, bank_org, state, moved_at)
                select * from unnest(?, ?, ?, ?, ?, ?, cast(? as timestamptz[])) as t(account_id) order by t.account_id
                on conflict (account_id) do update set
                  case_id = coalesce(a.case_id, excluded.case_id),
                  person_id = coalesce(a.person_id, excluded.person_id),
                  bank_org = coalesce(a.bank_org, excluded.bank_org),
                  state = case when excluded.moved_at >= a.moved_at then excluded.state else a.state end,
                  moved_at = greatest(a.moved_at, excluded.moved_at)
                returning account_id, case_id
                """,
                row -> cases.put(row.uuid("account_id"), row.uuid("case_id")),
                column(each, Told::accountId, UUID[]::new),
                column(each, Told::incidentId, UUID[]::new),
                column(each, Told::caseId, UUID[]::new),
                column(each, Told::personId, UUID[]::new),
                column(each, Told::bankOrg, String[]::new),
                column(each, Told::state, String[]::new),
                column(each, fact -> fact.at().toString(), String[]::new));
        cases.values().removeIf(Objects::isNull);
        return cases;
    }

    private static <T> T[] column(Collection<Told> facts, Function<Told, T> value, IntFunction<T[]> array) {
        return facts.stream().map(value).toArray(array);
    }

    /** The account belongs to the case; works whether or not the account was told of before. */
    public void link(UUID accountId, UUID incidentId, UUID caseId, UUID personId) {
        told(List.of(new Told(accountId, incidentId, caseId, personId, null, "IDENTIFIED", Instant.EPOCH)));
    }

    /** All accounts of a case are another's now. */
    public void handOver(UUID from, UUID to) {
        sql.run("update account_ref set case_id = ? where case_id = ?", to, from);
    }

    public Optional<UUID> caseOf(UUID accountId) {
        return sql.one(
                "select case_id from account_ref where account_id = ? and case_id is not null",
                row -> row.uuid("case_id"),
                accountId);
    }

    public List<AccountRef> of(UUID caseId) {
        return of(List.of(caseId)).getOrDefault(caseId, List.of());
    }

    /** Those of several cases; a case without any is left out. */
    public Map<UUID, List<AccountRef>> of(Collection<UUID> caseIds) {
        Map<UUID, List<AccountRef>> byCase = new HashMap<>();
        sql.list(
                """
                select case_id, account_id, bank_org, state,
                  (select max(k.verdict) from claim_ref k where k.account_id = a.account_id) as verdict
                from account_ref a where case_id = any(?) order by account_id
                """,
                row -> byCase.computeIfAbsent(row.uuid("case_id"), none -> new ArrayList<>())
                        .add(new AccountRef(
                                row.uuid("account_id"), row.text("bank_org"), row.text("state"), row.text("verdict"))),
                (Object) caseIds.toArray(UUID[]::new));
        return byCase;
    }

    /** Notes a consent claim; {@code verdict} null while there is none. */
    public void claim(UUID claimId, UUID accountId, String verdict) {
        sql.run(
                "insert into claim_ref as k (claim_id, account_id, verdict) values (?, ?, ?)"
                        + " on conflict (claim_id) do update set verdict = coalesce(excluded.verdict, k.verdict)",
                claimId,
                accountId,
                verdict);
    }

    public int countOf(UUID incidentId) {
        return countByState(incidentId).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** All of the incident, whoever asks: totals of an incident one knows of name nobody. */
    public Map<String, Integer> countByState(UUID incidentId) {
        Map<String, Integer> counts = new TreeMap<>();
        beyond.look(() -> sql.list(
                        "select state, count(*) as accounts from account_ref where incident_id = ? group by state",
                        row -> Map.entry(row.text("state"), (int) row.number("accounts")),
                        incidentId))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }
}
