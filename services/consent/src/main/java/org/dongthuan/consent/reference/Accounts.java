package org.dongthuan.consent.reference;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dongthuan.platform.sql.Sql;

/** Keeps what events tell of accounts, cases and incidents; what is told later fills what was unknown. */
@ApplicationScoped
public class Accounts {

    private final EntityManager entities;
    private final Sql sql;

    Accounts(EntityManager entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    /** What one event tells, and when it happened. Everything but the account and the time may be null. */
    public record Told(
            UUID accountId,
            UUID incidentId,
            String bankOrg,
            Instant openedAt,
            String placeCode,
            UUID personId,
            UUID caseId,
            String code,
            Instant at) {}

    /** What {@code case.merged.v1} or {@code case.split.v1} moved, from one case to the survivor or the new one. */
    public record Rehomed(
            UUID caseId,
            @JsonAlias({"survivorId", "newCaseId"}) UUID to,
            @JsonAlias({"survivorCode", "newCode"}) String toCode,
            @JsonAlias({"survivorPersonId", "newPersonId"}) UUID toPersonId,
            UUID incidentId,
            List<UUID> accountIds,
            Instant at) {}

    /** An account tells of itself at each of its steps, nearly always nothing new: then nothing is written. */
    public void told(Told told) {
        int written = sql.run(
                """
                insert into account_ref as a
                  (account_id, incident_id, bank_org, opened_at, place_code, person_id, case_id, code)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (account_id) do update set
                  incident_id = coalesce(a.incident_id, excluded.incident_id),
                  bank_org = coalesce(a.bank_org, excluded.bank_org),
                  opened_at = coalesce(a.opened_at, excluded.opened_at),
                  place_code = coalesce(excluded.place_code, a.place_code),
                  person_id = coalesce(case when a.rehomed_at > ? then a.person_id end, excluded.person_id, a.person_id),
                  case_id = coalesce(case when a.rehomed_at > ? then a.case_id end, excluded.case_id, a.case_id),
                  code = coalesce(case when a.rehomed_at > ? then a.code end, excluded.code, a.code)
                where (coalesce(excluded.incident_id, a.incident_id), coalesce(excluded.bank_org, a.bank_org),
                       coalesce(excluded.opened_at, a.opened_at), coalesce(excluded.place_code, a.place_code),
                       coalesce(excluded.person_id, a.person_id), coalesce(excluded.case_id, a.case_id),
                       coalesce(excluded.code, a.code))
                  is distinct from
                      (a.incident_id, a.bank_org, a.opened_at, a.place_code, a.person_id, a.case_id, a.code)
                """,
                told.accountId(),
                told.incidentId(),
                told.bankOrg(),
                told.openedAt(),
                told.placeCode(),
                told.personId(),
                told.caseId(),
                told.code(),
                told.at(),
                told.at(),
                told.at());
        if (written > 0) {
            sql.run("""
                    update account_ref a set case_id = c.case_id, code = c.code from case_ref c
                    where a.account_id = ? and a.case_id is null
                      and c.person_id = a.person_id and c.incident_id = a.incident_id
                    """, told.accountId());
        }
    }

    /** An account and its case that were told of in the same moment did not see one another: for them there is this. */
    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void findCases() {
        sql.run("""
                update account_ref a set case_id = c.case_id, code = c.code from case_ref c
                where a.case_id is null and c.person_id = a.person_id and c.incident_id = a.incident_id
                """);
    }

    /** A person's case in an incident; stand-alone cases have no accounts here. */
    public void caseOpened(UUID caseId, UUID personId, UUID incidentId, String code) {
        sql.run(
                "insert into case_ref (case_id, person_id, incident_id, code) values (?, ?, ?, ?)"
                        + " on conflict do nothing",
                caseId,
                personId,
                incidentId,
                code);
        sql.run(
                "update account_ref set case_id = ?, code = ?"
                        + " where person_id = ? and incident_id = ? and case_id is null",
                caseId,
                code,
                personId,
                incidentId);
    }

    /** A case ended in another: no account is put to it any more. */
    public void merged(Rehomed rehomed) {
        sql.run("delete from case_ref where case_id = ?", rehomed.caseId());
        rehomed(rehomed);
    }

    /**
     * Accounts, and what is asked of their holders, went to another case. Merges and splits of different cases, and what
     * the bank said before it heard of them, come in any order: the latest one counts.
     */
    public void rehomed(Rehomed rehomed) {
        for (UUID account : rehomed.accountIds()) {
            boolean moved = sql.run(
                            """
                    insert into account_ref as a (account_id, incident_id, person_id, case_id, code, rehomed_at)
                    values (?, ?, ?, ?, ?, ?)
                    on conflict (account_id) do update set person_id = excluded.person_id, case_id = excluded.case_id,
                      code = excluded.code, rehomed_at = excluded.rehomed_at
                    where a.rehomed_at is null or a.rehomed_at < excluded.rehomed_at
                    """,
                            account,
                            rehomed.incidentId(),
                            rehomed.toPersonId(),
                            rehomed.to(),
                            rehomed.toCode(),
                            rehomed.at())
                    == 1;
            if (moved) {
                sql.run(
                        // Who gave a consent stays who gave it; only one that is still asked is asked of another.
                        "update keep_consent set case_id = ?, version = version + 1,"
                                + " person_id = case state when 'REQUESTED' then ? else person_id end"
                                + " where account_id = ?",
                        rehomed.to(),
                        rehomed.toPersonId(),
                        account);
            }
        }
    }

    public void incident(UUID incidentId, String placeCode, String province) {
        sql.run(
                "insert into incident_ref (incident_id, place_code, province) values (?, ?, ?)"
                        + " on conflict (incident_id) do update set place_code = excluded.place_code,"
                        + " province = excluded.province",
                incidentId,
                placeCode,
                province);
    }

    public void incidentOrg(UUID incidentId, String role, String org) {
        sql.run(
                "insert into incident_org (incident_id, role, org) values (?, ?, ?) on conflict do nothing",
                incidentId,
                role,
                org);
    }

    public Optional<AccountRef> find(UUID accountId) {
        return Optional.ofNullable(entities.find(AccountRef.class, accountId));
    }

    /** Those that are known, by id. */
    public Map<UUID, AccountRef> find(List<UUID> accountIds) {
        return entities.createQuery("select a from AccountRef a where a.accountId in :ids", AccountRef.class)
                .setParameter("ids", accountIds)
                .getResultStream()
                .collect(Collectors.toMap(AccountRef::accountId, Function.identity()));
    }
}
