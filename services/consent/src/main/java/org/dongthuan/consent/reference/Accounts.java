package org.dongthuan.consent.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Keeps what events tell of accounts, cases and incidents; what is told later fills what was unknown. */
@ApplicationScoped
public class Accounts {

    private final EntityManager entities;

    Accounts(EntityManager entities) {
        this.entities = entities;
    }

    /** What one event tells. Everything but the account may be null. */
    public record Told(
            UUID accountId,
            UUID incidentId,
            String bankOrg,
            Instant openedAt,
            String placeCode,
            UUID personId,
            UUID caseId,
            String code) {}

    public void told(Told told) {
        entities.createNativeQuery("insert into account_ref as a (account_id, incident_id, bank_org, opened_at,"
                        + " place_code, person_id, case_id, code)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) on conflict (account_id) do update set"
                        + " incident_id = coalesce(a.incident_id, excluded.incident_id),"
                        + " bank_org = coalesce(a.bank_org, excluded.bank_org),"
                        + " opened_at = coalesce(a.opened_at, excluded.opened_at),"
                        + " place_code = coalesce(excluded.place_code, a.place_code),"
                        + " person_id = coalesce(excluded.person_id, a.person_id),"
                        + " case_id = coalesce(excluded.case_id, a.case_id),"
                        + " code = coalesce(excluded.code, a.code)")
                .setParameter(1, told.accountId())
                .setParameter(2, told.incidentId())
                .setParameter(3, told.bankOrg())
                .setParameter(4, told.openedAt())
                .setParameter(5, told.placeCode())
                .setParameter(6, told.personId())
                .setParameter(7, told.caseId())
                .setParameter(8, told.code())
                .executeUpdate();
        entities.createNativeQuery("update account_ref a set case_id = c.case_id, code = c.code from case_ref c"
                        + " where a.account_id = ?1 and a.case_id is null and c.person_id = a.person_id"
                        + " and c.incident_id = a.incident_id")
                .setParameter(1, told.accountId())
                .executeUpdate();
    }

    /** A person's case in an incident; stand-alone cases have no accounts here. */
    public void caseOpened(UUID caseId, UUID personId, UUID incidentId, String code) {
        entities.createNativeQuery("insert into case_ref (case_id, person_id, incident_id, code)"
                        + " values (?1, ?2, ?3, ?4) on conflict do nothing")
                .setParameter(1, caseId)
                .setParameter(2, personId)
                .setParameter(3, incidentId)
                .setParameter(4, code)
                .executeUpdate();
        entities.createNativeQuery("update account_ref set case_id = ?1, code = ?4"
                        + " where person_id = ?2 and incident_id = ?3 and case_id is null")
                .setParameter(1, caseId)
                .setParameter(2, personId)
                .setParameter(3, incidentId)
                .setParameter(4, code)
                .executeUpdate();
    }

    public void incident(UUID incidentId, String placeCode, String province) {
        entities.createNativeQuery("insert into incident_ref (incident_id, place_code, province) values (?1, ?2, ?3)"
                        + " on conflict (incident_id) do update set place_code = excluded.place_code,"
                        + " province = excluded.province")
                .setParameter(1, incidentId)
                .setParameter(2, placeCode)
                .setParameter(3, province)
                .executeUpdate();
    }

    public void incidentOrg(UUID incidentId, String role, String org) {
        entities.createNativeQuery(
                        "insert into incident_org (incident_id, role, org) values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, incidentId)
                .setParameter(2, role)
                .setParameter(3, org)
                .executeUpdate();
    }

    public Optional<AccountRef> find(UUID accountId) {
        return Optional.ofNullable(entities.find(AccountRef.class, accountId));
    }
}
