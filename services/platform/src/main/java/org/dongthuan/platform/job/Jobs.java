package org.dongthuan.platform.job;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;

/** Starts, shows, stops and resumes jobs. A job belongs to the organisation of whoever started it. */
@ApplicationScoped
public class Jobs {

    private final JobStore store;
    private final List<JobHandler> handlers;
    private final CurrentActor actor;
    private final InstantSource clock;

    Jobs(JobStore store, @All List<JobHandler> handlers, CurrentActor actor, InstantSource clock) {
        this.store = store;
        this.handlers = handlers;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Stores the job in the running transaction; it begins once that has committed.
     *
     * @param subjects one per row
     */
    @Transactional
    public UUID start(String kind, JsonNode parameters, List<String> subjects) {
        UUID id = UUID.randomUUID();
        start(id, kind, parameters, subjects);
        return id;
    }

    /** The same under an id chosen before, by which rows can keep what they make. */
    @Transactional
    public void start(UUID id, String kind, JsonNode parameters, List<String> subjects) {
        store.create(id, kind, actor.get(), parameters, subjects, clock.instant());
    }

    /** @throws DomainException 404 when absent or another organisation's */
    @Transactional
    public JobView get(UUID id) {
        return store.find(id, actor.get()).orElseThrow(() -> DomainException.notFound("job"));
    }

    /** Jobs of some kinds of the caller's organisation, newest first, one more than the page shows. */
    @Transactional
    public List<JobView> page(Set<String> kinds, PageRequest request) {
        return store.page(kinds, actor.get(), request.cursor(), request.fetch());
    }

    /** Rows after a row number, in order. */
    @Transactional
    public List<JobRowView> rows(UUID id, int after, int limit) {
        String kind = get(id).kind();
        List<JobRowView> rows = store.rows(id, after, limit);
        if (rows.isEmpty()) {
            return rows;
        }
        Map<String, String> names = handlers.stream()
                .filter(handler -> handler.kind().equals(kind))
                .findFirst()
                .map(handler ->
                        handler.names(rows.stream().map(JobRowView::subject).toList()))
                .orElse(Map.of());
        return rows.stream().map(row -> row.called(names.get(row.subject()))).toList();
    }

    /** Rows already done stay done. @throws DomainException 409 when it does not run */
    @Transactional
    public JobView stop(UUID id) {
        return change(id, "RUNNING", "STOPPED", "stop");
    }

    /** Goes on with the rows that wait. @throws DomainException 409 when it is not stopped */
    @Transactional
    public JobView resume(UUID id) {
        return change(id, "STOPPED", "RUNNING", "resume");
    }

    private JobView change(UUID id, String from, String to, String event) {
        JobView job = get(id);
        if (!store.change(id, from, to)) {
            throw DomainException.wrongState("job", job.state(), event);
        }
        return get(id);
    }
}
