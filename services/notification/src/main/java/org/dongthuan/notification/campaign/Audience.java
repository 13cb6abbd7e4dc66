package org.dongthuan.notification.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.platform.sql.Sql;

/** Whom a campaign reaches: people with a case in the incident who live where the caller is responsible. */
@ApplicationScoped
public class Audience {

    private final Sql sql;

    Audience(Sql sql) {
        this.sql = sql;
    }

    /** A case and whose it is. */
    record Reached(UUID caseId, String code, UUID personId) {}

    /** Ids of the cases, in order of their codes. */
    List<String> cases(UUID incidentId, Collection<String> communes) {
        return sql.list(
                "select c.case_id from case_ref c join person_place p on p.person_id = c.person_id"
                        + " where c.incident_id = ? and c.survivor_code is null and p.place_code = any(?) order by c.code",
                row -> row.text("case_id"),
                incidentId,
                communes.toArray(String[]::new));
    }

    /** Ids of the same people, each once however many cases they have. */
    public List<UUID> people(UUID incidentId, Collection<String> communes) {
        return sql.list(
                "select distinct c.person_id from case_ref c join person_place p on p.person_id = c.person_id"
                        + " where c.incident_id = ? and c.survivor_code is null and p.place_code = any(?)"
                        + " order by c.person_id",
                row -> row.uuid("person_id"),
                incidentId,
                communes.toArray(String[]::new));
    }

    /** Empty once the case ended in another. */
    Optional<Reached> find(UUID caseId) {
        return sql.one(
                "select case_id, code, person_id from case_ref where case_id = ? and survivor_code is null",
                row -> new Reached(row.uuid("case_id"), row.text("code"), row.uuid("person_id")),
                caseId);
    }
}
