package org.dongthuan.platform.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.platform.access.Actor;

/** The tables of jobs and rows. Leases use the database's clock: they guard against dead instances, not against the law. */
@ApplicationScoped
class JobStore {

    private static final double LEASE_SECONDS = 20;

    private final EntityManager entities;
    private final ObjectMapper json;

    JobStore(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** A job this instance may work on until its lease ends. */
    record Claimed(UUID id, String kind, Actor actor, JsonNode parameters) {}

    /** A row that waits. */
    record Row(int rowNo, String subject) {}

    @Transactional(Transactional.TxType.MANDATORY)
    void create(UUID id, String kind, Actor actor, JsonNode parameters, List<String> subjects, Instant now) {
        entities.createNativeQuery("insert into job (id, kind, state, actor, parameters, total, created_at)"
                        + " values (?1, ?2, 'RUNNING', cast(?3 as jsonb), cast(?4 as jsonb), ?5, ?6)")
                .setParameter(1, id)
                .setParameter(2, kind)
                .setParameter(3, write(actor))
                .setParameter(4, parameters.toString())
                .setParameter(5, subjects.size())
                .setParameter(6, now)
                .executeUpdate();
        entities.createNativeQuery("insert into job_row (job_id, row_no, subject)"
                        + " select ?1, n, s from unnest(cast(?2 as text[])) with ordinality as t(s, n)")
                .setParameter(1, id)
                .setParameter(2, subjects.toArray(String[]::new))
                .executeUpdate();
    }

    @Transactional
    Optional<Claimed> claim() {
        List<?> rows = entities.createNativeQuery(
                        "update job set leased_until = clock_timestamp() + make_interval(secs => ?1) where id = ("
                                + "select id from job where state = 'RUNNING' and (leased_until is null or leased_until <"
                                + " clock_timestamp()) order by created_at limit 1 for update skip locked)"
                                + " returning id, kind, cast(actor as text), cast(parameters as text)")
                .setParameter(1, LEASE_SECONDS)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .findFirst()
                .map(row -> new Claimed(
                        (UUID) row[0],
                        (String) row[1],
                        read((String) row[2], Actor.class),
                        read((String) row[3], JsonNode.class)));
    }

    /** Prolongs the lease; false when the job was stopped meanwhile. */
    @Transactional
    boolean stillRunning(UUID id) {
        return entities.createNativeQuery("update job set leased_until = clock_timestamp() + make_interval(secs => ?2)"
                                + " where id = ?1 and state = 'RUNNING'")
                        .setParameter(1, id)
                        .setParameter(2, LEASE_SECONDS)
                        .executeUpdate()
                == 1;
    }

    @Transactional
    List<Row> waiting(UUID id, int limit) {
        List<?> rows = entities.createNativeQuery("select row_no, subject from job_row where job_id = ?1"
                        + " and state = 'WAITING' order by row_no limit ?2")
                .setParameter(1, id)
                .setParameter(2, limit)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Row(((Number) row[0]).intValue(), (String) row[1]))
                .toList();
    }

    /**
     * Takes a row for the running transaction; false when it is done or another instance is at it. Without this, a lease
     * that ran out, or a job stopped and resumed at once, would let two instances do the same row.
     */
    boolean take(UUID id, int rowNo) {
        return !entities.createNativeQuery("select row_no from job_row where job_id = ?1 and row_no = ?2"
                        + " and state = 'WAITING' for update skip locked")
                .setParameter(1, id)
                .setParameter(2, rowNo)
                .getResultList()
                .isEmpty();
    }

    /** In the row's own transaction, so that effect and result are stored together. */
    @Transactional
    void finishRow(UUID id, int rowNo, boolean ok, String code, String detail) {
        int changed = entities.createNativeQuery("update job_row set state = ?3, code = ?4, detail = ?5"
                        + " where job_id = ?1 and row_no = ?2 and state = 'WAITING'")
                .setParameter(1, id)
                .setParameter(2, rowNo)
                .setParameter(3, ok ? "DONE" : "FAILED")
                .setParameter(4, code)
                .setParameter(5, detail)
                .executeUpdate();
        if (changed == 1) {
            entities.createNativeQuery("update job set done = done + ?2, failed = failed + ?3 where id = ?1")
                    .setParameter(1, id)
                    .setParameter(2, ok ? 1 : 0)
                    .setParameter(3, ok ? 0 : 1)
                    .executeUpdate();
        }
    }

    @Transactional
    void finish(UUID id, Instant now) {
        entities.createNativeQuery("update job set state = 'DONE', finished_at = ?2 where id = ?1"
                        + " and state = 'RUNNING' and done + failed = total")
                .setParameter(1, id)
                .setParameter(2, now)
                .executeUpdate();
    }

    boolean change(UUID id, String from, String to) {
        return entities.createNativeQuery("update job set state = ?3, leased_until = null where id = ?1 and state = ?2")
                        .setParameter(1, id)
                        .setParameter(2, from)
                        .setParameter(3, to)
                        .executeUpdate()
                == 1;
    }

    /** Empty when absent, or started by somebody else of another organisation. */
    Optional<JobView> find(UUID id, Actor who) {
        List<?> rows = entities.createNativeQuery("select id, kind, state, total, done, failed, created_at, finished_at"
                        + " from job where id = ?1 and (actor ->> 'org' = ?2 or actor ->> 'id' = ?3)")
                .setParameter(1, id)
                .setParameter(2, who.org().orElse(""))
                .setParameter(3, who.id())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .findFirst()
                .map(row -> new JobView(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        ((Number) row[3]).intValue(),
                        ((Number) row[4]).intValue(),
                        ((Number) row[5]).intValue(),
                        (Instant) row[6],
                        (Instant) row[7]));
    }

    List<JobRowView> rows(UUID id, int after, int limit) {
        List<?> rows = entities.createNativeQuery("select row_no, subject, state, code, detail from job_row"
                        + " where job_id = ?1 and row_no > ?2 order by row_no limit ?3")
                .setParameter(1, id)
                .setParameter(2, after)
                .setParameter(3, limit)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new JobRowView(
                        ((Number) row[0]).intValue(), (String) row[1], (String) row[2], (String) row[3], (String)
                                row[4]))
                .toList();
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
