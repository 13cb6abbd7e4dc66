package org.dongthuan.intake.listed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dongthuan.intake.code.CaseCode;
import org.dongthuan.platform.sql.Sql;

/** The table of listed people. */
@ApplicationScoped
public class ListedPeople {

    private final Sql sql;

    ListedPeople(Sql sql) {
        this.sql = sql;
    }

    /** Whose code it is, if a listed person's. */
    public Optional<UUID> ownerOf(CaseCode code) {
        return sql.one(
                "select person_id from listed_person where code = ? limit 1",
                row -> row.uuid("person_id"),
                code.text());
    }

    /** The code a person already has in the incident. */
    Optional<String> codeOf(UUID incidentId, UUID personId) {
        return sql.one(
                "select code from listed_person where incident_id = ? and person_id = ?",
                row -> row.text("code"),
                incidentId,
                personId);
    }

    /** Whether the person stands on a list of an incident in one of these communes. */
    public boolean isListedIn(UUID personId, Set<String> communes) {
        return sql.one(
                        "select 1 from listed_person where person_id = ? and place_code = any(?) limit 1",
                        row -> true,
                        personId,
                        communes.toArray(String[]::new))
                .isPresent();
    }

    void add(UUID incidentId, UUID personId, String code, Optional<UUID> complaintId, Instant at, String placeCode) {
        sql.run(
                "insert into listed_person (incident_id, person_id, code, complaint_id, listed_at,"
                        + " place_code) values (?, ?, ?, ?, ?, ?)",
                incidentId,
                personId,
                code,
                complaintId.orElse(null),
                at,
                placeCode);
    }
}
