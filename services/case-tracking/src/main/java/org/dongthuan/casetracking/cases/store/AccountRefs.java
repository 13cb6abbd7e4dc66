package org.dongthuan.casetracking.cases.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
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
    public record AccountRef(UUID accountId, String bankOrg, String state, String verdict) {}

    /**
     * Notes what an event told; a later known state stays. Ids that are null leave what is known.
     *
     * @return the account's case, as far as it is known now
     */
    public Optional<UUID> moved(
            UUID accountId, UUID incidentId, UUID caseId, UUID personId, String bankOrg, String state, Instant at) {
        return sql.one(
                        """
                insert into account_ref as a (account_id, incident_id, case_id, person_id, bank_org, state, moved_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (account_id) do update set
                  case_id = coalesce(a.case_id, excluded.case_id),
                  person_id = coalesce(a.person_id, excluded.person_id),
                  bank_org = coalesce(a.bank_org, excluded.bank_org),
                  state = case when excluded.moved_at >= a.moved_at then excluded.state else a.state end,
                  moved_at = greatest(a.moved_at, excluded.moved_at)
                returning case_id
                """,
                        row -> Optional.ofNullable(row.uuid("case_id")),
                        accountId,
                        incidentId,
                        caseId,
                        personId,
                        bankOrg,
                        state,
                        at)
                .flatMap(known -> known);
    }

    /** The account belongs to the case; works whether or not the account was told of before. */
    public void link(UUID accountId, UUID incidentId, UUID caseId, UUID personId) {
        moved(accountId, incidentId, caseId, personId, null, "IDENTIFIED", Instant.EPOCH);
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
        return sql.list(
                """
                select account_id, bank_org, state,
                  (select max(k.verdict) from claim_ref k where k.account_id = a.account_id) as verdict
                from account_ref a where case_id = ? order by account_id
                """,
                row -> new AccountRef(
                        row.uuid("account_id"), row.text("bank_org"), row.text("state"), row.text("verdict")),
                caseId);
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

    /** Whether each account of the case that stood on a list has a verdict on the consent claimed for it. */
    public boolean allVerdictsIn(UUID caseId) {
        return sql.one("""
                        select 1 as waiting from account_ref a
                        where a.case_id = ? and a.state not in ('NOT_FOUND', 'OUT_OF_WINDOW') and not exists
                          (select 1 from claim_ref k where k.account_id = a.account_id and k.verdict is not null)
                        limit 1
                        """, row -> true, caseId).isEmpty();
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
