package org.dongthuan.platform.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.sql.Row;
import org.dongthuan.platform.sql.Sql;

/** The tables of jobs and rows. Leases use the database's clock: they guard against dead instances, not against the law. */
@ApplicationScoped
class JobStore {

    private static final double LEASE_SECONDS = 20;

    private static final String SELECT = "select id, kind, parameters ->> 'event' as event, state, total, done, failed,"
            + " actor, created_at, finished_at from job";

    /** Later than any job, for a first page. */
    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

    private static final UUID LAST = new UUID(-1, -1);

    private final Sql sql;
    private final ObjectMapper json;

    JobStore(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** A job this instance may work on until its lease ends. */
    record Claimed(UUID id, String kind, Actor actor, JsonNode parameters) {}

    /** A row that waits. */
    record WaitingRow(int rowNo, String subject) {}

    @Transactional(Transactional.TxType.MANDATORY)
    void create(UUID id, String kind, Actor actor, JsonNode parameters, List<String> subjects, Instant now) {
        sql.run(
                "insert into job (id, kind, state, actor, parameters, total, created_at)"
                        + " values (?, ?, 'RUNNING', cast(? as jsonb), cast(? as jsonb), ?, ?)",
                id,
                kind,
                write(actor),
                parameters.toString(),
                subjects.size(),
                now);
        sql.run(
                "insert into job_row (job_id, row_no, subject)"
                        + " select ?, n, s from unnest(cast(? as text[])) with ordinality as t(s, n)",
                id,
                subjects.toArray(String[]::new));
    }

    @Transactional
    Optional<Claimed> claim() {
        return sql.one(
                "update job set leased_until = clock_timestamp() + make_interval(secs => ?) where id = ("
                        + "select id from job where state = 'RUNNING' and (leased_until is null or leased_until <"
                        + " clock_timestamp()) order by created_at limit 1 for update skip locked)"
                        + " returning id, kind, actor, parameters",
                row -> new Claimed(
                        row.uuid("id"),
                        row.text("kind"),
                        read(row.text("actor"), Actor.class),
                        read(row.text("parameters"), JsonNode.class)),
                LEASE_SECONDS);
    }

    /** Prolongs the lease; false when the job was stopped meanwhile. */
    @Transactional
    boolean stillRunning(UUID id) {
        return sql.run(
                        "update job set leased_until = clock_timestamp() + make_interval(secs => ?)"
                                + " where id = ? and state = 'RUNNING'",
                        LEASE_SECONDS,
                        id)
                == 1;
    }

    @Transactional
    List<WaitingRow> waiting(UUID id, int limit) {
        return sql.list(
                "select row_no, subject from job_row where job_id = ? and state = 'WAITING' order by row_no limit ?",
                row -> new WaitingRow((int) row.number("row_no"), row.text("subject")),
                id,
                limit);
    }

    /**
     * Takes a row for the running transaction; false when it is done or another instance is at it. Without this, a lease
     * that ran out, or a job stopped and resumed at once, would let two instances do the same row.
     */
    boolean take(UUID id, int rowNo) {
        return sql.one(
                        "select row_no from job_row where job_id = ? and row_no = ?"
                                + " and state = 'WAITING' for update skip locked",
                        row -> row.number("row_no"),
                        id,
                        rowNo)
                .isPresent();
    }

    /** In the row's own transaction, so that effect and result are stored together. */
    @Transactional
    void finishRow(UUID id, int rowNo, boolean ok, String code, String detail) {
        int changed = sql.run(
                "update job_row set state = ?, code = ?, detail = ?"
                        + " where job_id = ? and row_no = ? and state = 'WAITING'",
                ok ? "DONE" : "FAILED",
                code,
                detail,
                id,
                rowNo);
        if (changed == 1) {
            sql.run("update job set done = done + ?, failed = failed + ? where id = ?", ok ? 1 : 0, ok ? 0 : 1, id);
        }
    }

    @Transactional
    void finish(UUID id, Instant now) {
        sql.run(
                "update job set state = 'DONE', finished_at = ? where id = ?"
                        + " and state = 'RUNNING' and done + failed = total",
                now,
                id);
    }

    boolean change(UUID id, String from, String to) {
        return sql.run("update job set state = ?, leased_until = null where id = ? and state = ?", to, id, from) == 1;
    }

    /** Empty when absent, or started by somebody else of another organisation. */
    Optional<JobView> find(UUID id, Actor who) {
        return sql.one(
                SELECT + " where id = ? and (actor ->> 'org' = ? or actor ->> 'id' = ?)",
                row -> view(row, who),
                id,
                who.org().orElse(""),
                who.id());
    }

    /** Newest first, of the caller's organisation; of whoever has none, what they started themselves. */
    List<JobView> page(Set<String> kinds, Actor who, Optional<Cursor> after, int limit) {
        return sql.list(
                SELECT + " where coalesce(actor ->> 'org', actor ->> 'id') = ? and kind = any (?)"
                        + " and (created_at, id) < (?, ?) order by created_at desc, id desc limit ?",
                row -> view(row, who),
                who.org().orElse(who.id()),
                kinds.toArray(String[]::new),
                after.map(Cursor::at).orElse(FAR),
                after.map(Cursor::id).orElse(LAST),
                limit);
    }

    private JobView view(Row row, Actor who) {
        Actor by = read(row.text("actor"), Actor.class);
        return new JobView(
                row.uuid("id"),
                row.text("kind"),
                row.text("event"),
                row.text("state"),
                (int) row.number("total"),
                (int) row.number("done"),
                (int) row.number("failed"),
                by.primaryRole(),
                by.id().equals(who.id()),
                row.instant("created_at"),
                row.instant("finished_at"));
    }

    List<JobRowView> rows(UUID id, int after, int limit) {
        return sql.list(
                "select row_no, subject, state, code, detail from job_row"
                        + " where job_id = ? and row_no > ? order by row_no limit ?",
                row -> new JobRowView(
                        (int) row.number("row_no"),
                        row.text("subject"),
                        null,
                        row.text("state"),
                        row.text("code"),
                        row.text("detail")),
                id,
                after,
                limit);
    }

    private String write(Actor actor) {
        try {
            return json.writeValueAsString(actor);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An actor is plain data", e);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored by this class", e);
        }
    }
}
