package org.dongthuan.notification.message.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.platform.sql.Sql;

/** What other services' events tell of people and cases, as far as texts and the desk's scope need it. */
@ApplicationScoped
public class References {

    private final Sql sql;

    References(Sql sql) {
        this.sql = sql;
    }

    /** The latest word counts. @param placeCode commune; null is ignored */
    public void place(UUID personId, String placeCode) {
        if (placeCode == null) {
            return;
        }
        sql.run(
                "insert into person_place (person_id, place_code) values (?, ?)"
                        + " on conflict (person_id) do update set place_code = excluded.place_code",
                personId,
                placeCode);
    }

    /** A case and its code. @param incidentId null for a case that stands alone */
    public void caseOpened(UUID caseId, String code, UUID personId, UUID incidentId) {
        sql.run(
                "insert into case_ref (case_id, code, person_id, incident_id)"
                        + " values (?, ?, ?, cast(? as uuid)) on conflict do nothing",
                caseId,
                code,
                personId,
                incidentId);
    }

    /** A case ended in another; its person is reached by that one's code. */
    public void caseMerged(UUID caseId, String survivorCode) {
        sql.run("update case_ref set survivor_code = ? where case_id = ?", survivorCode, caseId);
    }

    /** Empty while the case's opening has not been heard of. */
    public Optional<String> codeOf(UUID caseId) {
        return sql.one(
                "select coalesce(survivor_code, code) as code from case_ref where case_id = ?",
                row -> row.text("code"),
                caseId);
    }

    /** Tells the desk that failed texts of this person may be tried again. */
    public void contactCorrected(UUID personId, Instant at) {
        sql.run(
                "update message set contact_corrected_at = ?" + " where person_id = ? and state = 'FALLBACK'",
                at,
                personId);
    }
}
