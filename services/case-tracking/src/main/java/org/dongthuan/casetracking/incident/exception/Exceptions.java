package org.dongthuan.casetracking.incident.exception;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.BeyondScope;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.sql.PagedSql;
import org.dongthuan.platform.sql.Row;
import org.dongthuan.platform.sql.Sql;

/** Stored exceptions; rows of cases outside the caller's scope do not show. */
@ApplicationScoped
public class Exceptions {

    private final Sql sql;
    private final BeyondScope beyond;

    Exceptions(Sql sql, BeyondScope beyond) {
        this.sql = sql;
        this.beyond = beyond;
    }

    /** Who goes on with a case carried over, and the paper by which. */
    public record CarriedTo(String role, String org, String documentRef) {}

    /** An exception as shown. It names bodies, not people. @param carriedTo absent for excluded ones */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            UUID id,
            UUID caseId,
            String code,
            String caseState,
            ExceptionKind kind,
            String reasonCode,
            CarriedTo carriedTo,
            String role,
            String org,
            Instant at) {}

    UUID add(UUID incidentId, ListException.Ground ground, Actor by, Instant at) {
        UUID id = UUID.randomUUID();
        Optional<CarriedTo> to = ground.carriedTo();
        sql.run(
                """
                insert into incident_exception (id, incident_id, case_id, kind, reason_code, carried_role, carried_org,
                  document_ref, actor, role, org, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                incidentId,
                ground.caseId(),
                ground.kind(),
                ground.reasonCode(),
                to.map(CarriedTo::role).orElse(null),
                to.map(CarriedTo::org).orElse(null),
                to.map(CarriedTo::documentRef).orElse(null),
                by.id(),
                by.primaryRole(),
                by.org().orElse(null),
                at);
        return id;
    }

    /** @return the case; empty when there is no such exception, or not any more */
    Optional<UUID> withdraw(UUID incidentId, UUID id, String reason, Actor by, Instant at) {
        return sql.one(
                "update incident_exception set withdrawn_at = ?, withdrawn_by = ?, withdrawn_reason = ?"
                        + " where incident_id = ? and id = ? and withdrawn_at is null returning case_id",
                row -> row.uuid("case_id"),
                at,
                by.id(),
                reason,
                incidentId,
                id);
    }

    boolean listed(UUID caseId) {
        return sql.one(
                        "select 1 as hit from incident_exception where case_id = ? and withdrawn_at is null",
                        row -> true,
                        caseId)
                .isPresent();
    }

    /** Those in force, newest first. @param kind null for both */
    public Page<Entry> page(UUID incidentId, ExceptionKind kind, PageRequest request) {
        List<Entry> entries = new PagedSql(
                        "select x.*, f.code, f.state as case_state from incident_exception x"
                                + " join case_file f on f.id = x.case_id where x.incident_id = ? and x.withdrawn_at is null",
                        List.of(incidentId))
                .and("x.kind = ?", kind)
                .newestFirst(request, "x.at", "x.id")
                .list(sql, Exceptions::entry);
        return Page.of(entries, request, e -> new Cursor(e.at(), e.id()), e -> e);
    }

    /** All of the incident, whoever asks: totals of an incident one knows of name nobody. */
    public Map<String, Integer> countByKind(UUID incidentId) {
        Map<String, Integer> counts = new TreeMap<>();
        beyond.look(() -> sql.list(
                        "select kind, count(*) as cases from incident_exception"
                                + " where incident_id = ? and withdrawn_at is null group by kind",
                        row -> Map.entry(row.text("kind"), (int) row.number("cases")),
                        incidentId))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    private static Entry entry(Row row) {
        String carried = row.text("carried_role");
        return new Entry(
                row.uuid("id"),
                row.uuid("case_id"),
                row.text("code"),
                row.text("case_state"),
                ExceptionKind.valueOf(row.text("kind")),
                row.text("reason_code"),
                carried == null ? null : new CarriedTo(carried, row.text("carried_org"), row.text("document_ref")),
                row.text("role"),
                row.text("org"),
                row.instant("at"));
    }
}
