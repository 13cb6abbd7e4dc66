package org.dongthuan.bankintegration.matching;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dongthuan.platform.messaging.EventsHandled;
import org.dongthuan.platform.sql.Sql;

/**
 * Brings accounts, people and cases of an incident together, whatever was heard of first. Each statement says how things
 * should be and can be repeated; it runs for the incident with every list, for people with every word of their case
 * and, for two that came at the same moment and did not see one another, for all on a timer.
 */
@ApplicationScoped
public class Matching {

    private static final String EVERY_CASE = "";
    private static final String OF_INCIDENT = " and c.incident_id = ?";
    private static final String OF_PEOPLE = " and c.person_id = any(?)";

    private final Sql sql;
    private final HeardPeople people;
    private final InstantSource clock;

    Matching(Sql sql, HeardPeople people, InstantSource clock) {
        this.sql = sql;
        this.people = people;
        this.clock = clock;
    }

    @Scheduled(every = "${bank-integration.timers.matching}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void sweep() {
        placeCases(EVERY_CASE);
        match(EVERY_CASE);
    }

    /** After a list: all that is known of its incident. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void ofIncident(UUID incidentId) {
        match(OF_INCIDENT, incidentId);
    }

    /** After an event of a person: with all others whom the consumer's transaction heard of, at its end. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void ofPerson(UUID personId) {
        people.add(personId);
    }

    /** Nothing to do for people of whom no case has been heard. */
    @Transactional(Transactional.TxType.MANDATORY)
    void ofPeople(@Observes EventsHandled all) {
        List<UUID> heard = people.take();
        if (heard.isEmpty()) {
            return;
        }
        UUID[] known = sql.list(
                        "select distinct person_id from case_file where person_id = any(?)",
                        row -> row.uuid("person_id"),
                        (Object) heard.toArray(UUID[]::new))
                .toArray(UUID[]::new);
        if (known.length > 0) {
            placeCases(OF_PEOPLE, (Object) known);
            match(OF_PEOPLE, (Object) known);
        }
    }

    private void match(String which, Object... id) {
        linkAccounts(which, id);
        followMerged(which, id);
        openInquiries(which, id);
        dropInquiries(which, id);
    }

    private void placeCases(String which, Object... id) {
        sql.run(
                "update case_file c set incident_id = m.incident_id from incident_member m"
                        + " where c.incident_id is null and m.person_id = c.person_id" + which,
                id);
    }

    private void linkAccounts(String which, Object... id) {
        sql.run(
                "update account a set case_id = coalesce(m.case_id, c.case_id),"
                        + " person_id = coalesce(m.person_id, a.person_id, c.person_id),"
                        + " code = coalesce(m.code, a.code, c.code), version = a.version + 1"
                        + " from case_file c left join case_file m on m.case_id = c.merged_into"
                        + " where c.incident_id = a.incident_id and a.case_id is null"
                        + " and (c.citizen_id_ref = a.citizen_id_ref or c.person_id = a.person_id)" + which,
                id);
    }

    /** An account linked in the very moment in which its case ended in another: neither saw the other. */
    private void followMerged(String which, Object... id) {
        sql.run(
                "update account a set case_id = m.case_id, person_id = coalesce(m.person_id, a.person_id),"
                        + " code = coalesce(m.code, a.code), version = a.version + 1"
                        + " from case_file c join case_file m on m.case_id = c.merged_into where a.case_id = c.case_id"
                        + which,
                id);
    }

    /** A complainant in an incident with a list, but in no list: the bank is asked. */
    private void openInquiries(String which, Object... id) {
        List<Object> parameters = new ArrayList<>(List.of(clock.instant()));
        parameters.addAll(List.of(id));
        sql.run(
                "insert into inquiry (id, case_id, person_id, incident_id, bank_org, place_code, state, created_at, version)"
                        + " select gen_random_uuid(), c.case_id, c.person_id, c.incident_id, l.bank_org, l.place_code,"
                        + " 'PENDING', ?, 0 from case_file c join (select distinct on (incident_id, bank_org) incident_id,"
                        + " bank_org, place_code from account_list order by incident_id, bank_org, received_at desc) l"
                        + " on l.incident_id = c.incident_id where c.complained and c.citizen_id_ref is not null"
                        + " and c.merged_into is null"
                        + " and not exists (select 1 from account a where a.case_id = c.case_id)"
                        + " and not exists (select 1 from account a where a.incident_id = c.incident_id"
                        + " and a.citizen_id_ref = c.citizen_id_ref)" + which
                        + " on conflict (case_id, bank_org) do nothing",
                parameters.toArray());
    }

    /** A later list names them after all, or their case has an account, or is another's now. */
    private void dropInquiries(String which, Object... id) {
        sql.run(
                "update inquiry i set state = 'SUPERSEDED', version = i.version + 1 from case_file c"
                        + " where c.case_id = i.case_id and i.state in ('PENDING', 'PROPOSED', 'LIST_INCOMPLETE')"
                        + " and (c.merged_into is not null"
                        + " or exists (select 1 from account a where a.case_id = c.case_id)"
                        + " or exists (select 1 from account a where a.incident_id = c.incident_id"
                        + " and a.citizen_id_ref = c.citizen_id_ref))" + which,
                id);
    }
}
