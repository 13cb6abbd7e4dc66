package org.dongthuan.bankintegration.matching;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dongthuan.platform.sql.Sql;

/** What intake and case-tracking told of people and cases. Facts are only added, so that their order does not matter. */
@ApplicationScoped
public class CaseFiles {

    private final Sql sql;
    private final Matching matching;
    private final InstantSource clock;

    CaseFiles(Sql sql, Matching matching, InstantSource clock) {
        this.sql = sql;
        this.matching = matching;
        this.clock = clock;
    }

    /** What one event says of a case; every part but the ids may be absent. */
    public record CaseFact(
            UUID caseId, UUID personId, String citizenIdRef, UUID incidentId, String code, boolean complained) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public void learn(CaseFact fact) {
        sql.run(
                "insert into case_file (case_id, person_id, citizen_id_ref, incident_id, code, complained, heard_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict (case_id) do update set"
                        + " citizen_id_ref = coalesce(case_file.citizen_id_ref, excluded.citizen_id_ref),"
                        + " incident_id = coalesce(excluded.incident_id, case_file.incident_id),"
                        + " code = coalesce(case_file.code, excluded.code),"
                        + " complained = case_file.complained or excluded.complained",
                fact.caseId(),
                fact.personId(),
                fact.citizenIdRef(),
                fact.incidentId(),
                fact.code(),
                fact.complained(),
                clock.instant());
        matching.ofPerson(fact.personId());
    }

    /** What {@code case.merged.v1} or {@code case.split.v1} moved, from one case to the survivor or the new one. */
    public record Rehomed(
            UUID caseId,
            @JsonAlias({"survivorId", "newCaseId"}) UUID to,
            @JsonAlias({"survivorCode", "newCode"}) String toCode,
            @JsonAlias({"survivorPersonId", "newPersonId"}) UUID toPersonId,
            UUID incidentId,
            List<UUID> accountIds,
            Instant at) {}

    /** A case ended in another: what it has is the survivor's, also what is heard of later. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void merged(Rehomed rehomed) {
        learn(new CaseFact(rehomed.to(), rehomed.toPersonId(), null, rehomed.incidentId(), rehomed.toCode(), false));
        sql.run(
                "update case_file set merged_into = ? where case_id = ? or merged_into = ?",
                rehomed.to(),
                rehomed.caseId(),
                rehomed.caseId());
        // Accounts that were matched here in the meantime are not named by the event.
        List<UUID> accounts = new ArrayList<>(rehomed.accountIds());
        accounts.addAll(sql.list("select id from account where case_id = ?", row -> row.uuid("id"), rehomed.caseId()));
        move(accounts, rehomed);
        sql.list("select person_id from case_file where case_id = ?", row -> row.uuid("person_id"), rehomed.caseId())
                .forEach(matching::ofPerson);
    }

    /** Accounts of a case are another person's. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void split(Rehomed rehomed) {
        move(rehomed.accountIds(), rehomed);
    }

    /** Merges and splits of different cases are heard in any order: the latest one counts. */
    private void move(List<UUID> accounts, Rehomed rehomed) {
        sql.run(
                "update account set case_id = ?, person_id = ?, code = ?, rehomed_at = ?, version = version + 1"
                        + " where id = any (?) and (rehomed_at is null or rehomed_at < ?)",
                rehomed.to(),
                rehomed.toPersonId(),
                rehomed.toCode(),
                rehomed.at(),
                accounts.toArray(UUID[]::new),
                rehomed.at());
    }

    /** A person's complaint joined an incident. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void joined(UUID incidentId, UUID personId) {
        sql.run(
                "insert into incident_member (incident_id, person_id) values (?, ?) on conflict do nothing",
                incidentId,
                personId);
        matching.ofPerson(personId);
    }

    /** The holder of listed accounts is known as a person with a case code. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void personListed(UUID incidentId, String citizenIdRef, UUID personId, String code) {
        sql.run(
                "update account set person_id = coalesce(person_id, ?), code = coalesce(code, ?), version = version + 1"
                        + " where incident_id = ? and citizen_id_ref = ? and (person_id is null or code is null)",
                personId,
                code,
                incidentId,
                citizenIdRef);
        matching.ofPerson(personId);
    }
}
