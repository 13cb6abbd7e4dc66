package org.dongthuan.casetracking.cases.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Accounts and consent claims as events of bank-integration and consent told them. */
@ApplicationScoped
public class AccountRefs {

    private final EntityManager entities;

    AccountRefs(EntityManager entities) {
        this.entities = entities;
    }

    /** An account of a case. @param verdict of its consent claim; absent while there is none */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AccountRef(UUID accountId, String bankOrg, String state, String verdict) {}

    /** Notes what an event told; a later known state stays. Ids that are null leave what is known. */
    public void moved(
            UUID accountId, UUID incidentId, UUID caseId, UUID personId, String bankOrg, String state, Instant at) {
        entities.createNativeQuery(
                        "insert into account_ref as a (account_id, incident_id, case_id, person_id, bank_org,"
                                + " state, moved_at) values (?1, ?2, cast(?3 as uuid), cast(?4 as uuid), ?5, ?6, ?7)"
                                + " on conflict (account_id) do update set"
                                + " case_id = coalesce(a.case_id, excluded.case_id),"
                                + " person_id = coalesce(a.person_id, excluded.person_id),"
                                + " bank_org = coalesce(a.bank_org, excluded.bank_org),"
                                + " state = case when excluded.moved_at >= a.moved_at then excluded.state else a.state end,"
                                + " moved_at = greatest(a.moved_at, excluded.moved_at)")
                .setParameter(1, accountId)
                .setParameter(2, incidentId)
                .setParameter(3, caseId == null ? null : caseId.toString())
                .setParameter(4, personId == null ? null : personId.toString())
                .setParameter(5, bankOrg)
                .setParameter(6, state)
                .setParameter(7, at)
                .executeUpdate();
    }

    /** The account belongs to the case; works whether or not the account was told of before. */
    public void link(UUID accountId, UUID incidentId, UUID caseId, UUID personId) {
        moved(accountId, incidentId, caseId, personId, null, "IDENTIFIED", Instant.EPOCH);
    }

    public Optional<UUID> caseOf(UUID accountId) {
        return entities.createNativeQuery(
                        "select case_id from account_ref where account_id = ?1 and case_id is not null", UUID.class)
                .setParameter(1, accountId)
                .getResultStream()
                .map(UUID.class::cast)
                .findFirst();
    }

    public List<AccountRef> of(UUID caseId) {
        List<?> rows = entities.createNativeQuery(
                        "select a.account_id, a.bank_org, a.state, (select max(k.verdict) from"
                                + " claim_ref k where k.account_id = a.account_id) from account_ref a where a.case_id = ?1"
                                + " order by a.account_id")
                .setParameter(1, caseId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new AccountRef((UUID) row[0], (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    /** Notes a consent claim; {@code verdict} null while there is none. */
    public void claim(UUID claimId, UUID accountId, String verdict) {
        entities.createNativeQuery("insert into claim_ref as k (claim_id, account_id, verdict) values (?1, ?2, ?3)"
                        + " on conflict (claim_id) do update set verdict = coalesce(excluded.verdict, k.verdict)")
                .setParameter(1, claimId)
                .setParameter(2, accountId)
                .setParameter(3, verdict)
                .executeUpdate();
    }

    /** Whether each account of the case that stood on a list has a verdict on the consent claimed for it. */
    public boolean allVerdictsIn(UUID caseId) {
        return !(Boolean) entities.createNativeQuery(
                        "select exists (select 1 from account_ref a where a.case_id = ?1 and a.state not in"
                                + " ('NOT_FOUND', 'OUT_OF_WINDOW') and not exists (select 1 from claim_ref k where"
                                + " k.account_id = a.account_id and k.verdict is not null))",
                        Boolean.class)
                .setParameter(1, caseId)
                .getSingleResult();
    }

    public int countOf(UUID incidentId) {
        return countByState(incidentId).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    public Map<String, Integer> countByState(UUID incidentId) {
        Map<String, Integer> counts = new TreeMap<>();
        List<?> rows = entities.createNativeQuery(
                        "select state, count(*) from account_ref where incident_id = ?1 group by state")
                .setParameter(1, incidentId)
                .getResultList();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> counts.put((String) row[0], ((Number) row[1]).intValue()));
        return counts;
    }
}
