package org.dongthuan.platform.job;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.problem.DomainException;

/** Starts, shows, stops and resumes jobs. A job belongs to the organisation of whoever started it. */
@ApplicationScoped
public class Jobs {

    private final JobStore store;
    private final CurrentActor actor;
    private final InstantSource clock;

    Jobs(JobStore store, CurrentActor actor, InstantSource clock) {
        this.store = store;
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
        store.create(id, kind, actor.get(), parameters, subjects, clock.instant());
        return id;
    }

    /** @throws DomainException 404 when absent or another organisation's */
    @Transactional
    public JobView get(UUID id) {
        return store.find(id, actor.get()).orElseThrow(() -> DomainException.notFound("job"));
    }

    /** Rows after a row number, in order. */
    @Transactional
    public List<JobRowView> rows(UUID id, int after, int limit) {
        get(id);
        return store.rows(id, after, limit);
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
