package org.dongthuan.bankintegration.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.platform.sql.Sql;

/** Windows and places of incidents, as case-tracking tells them; a projection. */
@ApplicationScoped
public class IncidentWindows {

    private final Sql sql;

    IncidentWindows(Sql sql) {
        this.sql = sql;
    }

    /** Takes what an event says unless a later one was heard before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void learn(UUID incidentId, String code, Window window, Instant at) {
        sql.run(
                "insert into incident_window (incident_id, code, window_from, window_to, place_code, changed_at)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict (incident_id) do update set"
                        + " code = coalesce(excluded.code, incident_window.code),"
                        + " window_from = coalesce(excluded.window_from, incident_window.window_from),"
                        + " window_to = coalesce(excluded.window_to, incident_window.window_to),"
                        + " place_code = coalesce(excluded.place_code, incident_window.place_code),"
                        + " changed_at = excluded.changed_at where incident_window.changed_at <= excluded.changed_at",
                incidentId,
                code,
                window.from(),
                window.to(),
                window.placeCode(),
                at);
    }

    /** From now on everybody may know of the incident; that is never taken back. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void told(UUID incidentId) {
        sql.run("update incident_window set told = true where incident_id = ? and not told", incidentId);
    }

    /** What is known; empty when the incident was never heard of. */
    public Optional<Window> of(UUID incidentId) {
        return sql.one(
                "select window_from, window_to, place_code from incident_window where incident_id = ?",
                row -> new Window(row.instant("window_from"), row.instant("window_to"), row.text("place_code")),
                incidentId);
    }
}
