package org.dongthuan.bankintegration.matching;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.dongthuan.platform.sql.Sql;

/**
 * Brings accounts, people and cases of an incident together, whatever was heard of first. Each statement says how things
 * should be and can be repeated; it runs with every list and case and, for two that came at the same moment and did not see
 * one another, on a timer.
 */
@ApplicationScoped
public class Matching {

    private static final String ONLY = " and (?::uuid is null or c.incident_id = ?::uuid)";

    private final Sql sql;
    private final InstantSource clock;

    Matching(Sql sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Scheduled(every = "${bank-integration.timers.matching}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void sweep() {
        run(null);
    }

    /** @param incidentId null for all incidents */
    @Transactional
    public void run(UUID incidentId) {
        placeCases();
        linkAccounts(incidentId);
        openInquiries(incidentId);
        dropInquiries(incidentId);
    }

    private void placeCases() {
        sql.run("update case_file c set incident_id = m.incident_id from incident_member m"
                + " where c.incident_id is null and m.person_id = c.person_id");
    }

    private void linkAccounts(UUID incidentId) {
        sql.run(
                "update account a set case_id = c.case_id, person_id = coalesce(a.person_id, c.person_id),"
                        + " code = coalesce(a.code, c.code), version = a.version + 1 from case_file c"
                        + " where c.incident_id = a.incident_id and a.case_id is null"
                        + " and (c.citizen_id_ref = a.citizen_id_ref or c.person_id = a.person_id)"
                        + ONLY,
                incidentId,
                incidentId);
    }

    /** A complainant in an incident with a list, but in no list: the bank is asked. */
    private void openInquiries(UUID incidentId) {
        sql.run(
                "insert into inquiry (id, case_id, person_id, incident_id, bank_org, place_code, state, created_at, version)"
                        + " select gen_random_uuid(), c.case_id, c.person_id, c.incident_id, l.bank_org, l.place_code,"
                        + " 'PENDING', ?, 0 from case_file c join (select distinct on (incident_id, bank_org) incident_id,"
                        + " bank_org, place_code from account_list order by incident_id, bank_org, received_at desc) l"
                        + " on l.incident_id = c.incident_id where c.complained and c.citizen_id_ref is not null"
                        + " and not exists (select 1 from account a where a.incident_id = c.incident_id"
                        + " and a.citizen_id_ref = c.citizen_id_ref)"
                        + ONLY
                        + " on conflict (case_id, bank_org) do nothing",
                clock.instant(),
                incidentId,
                incidentId);
    }

    /** A later list names them after all. */
    private void dropInquiries(UUID incidentId) {
        sql.run(
                "update inquiry i set state = 'SUPERSEDED', version = i.version + 1 from case_file c"
                        + " where c.case_id = i.case_id and i.state in ('PENDING', 'PROPOSED', 'LIST_INCOMPLETE')"
                        + " and exists (select 1 from account a where a.incident_id = c.incident_id"
                        + " and a.citizen_id_ref = c.citizen_id_ref)"
                        + ONLY,
                incidentId,
                incidentId);
    }
}
