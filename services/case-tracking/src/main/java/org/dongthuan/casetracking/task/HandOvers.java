package org.dongthuan.casetracking.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.clock.domain.Deadline;
import org.dongthuan.casetracking.clock.domain.DeadlineChange;
import org.dongthuan.casetracking.clock.domain.Subject;
import org.dongthuan.casetracking.clock.store.DeadlineRepository;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.casetracking.organisation.Succession;
import org.dongthuan.casetracking.organisation.Successions;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.platform.time.Vietnam;
import org.hibernate.LockOptions;

/** Hands one task over to whoever took over from its organisation: the task, its deadline, history and event in one. */
@ApplicationScoped
class HandOvers {

    static final String EVENT = "hand-over";

    private final EntityManager entities;
    private final Sql sql;
    private final Successions successions;
    private final DeadlineRepository deadlines;
    private final Steps steps;
    private final Outbox outbox;

    HandOvers(
            EntityManager entities,
            Sql sql,
            Successions successions,
            DeadlineRepository deadlines,
            Steps steps,
            Outbox outbox) {
        this.entities = entities;
        this.sql = sql;
        this.successions = successions;
        this.deadlines = deadlines;
        this.steps = steps;
        this.outbox = outbox;
    }

    /** Unfinished tasks that a succession is about. */
    @Transactional
    List<UUID> waiting(Succession by) {
        String query = "select id from task where state in ('OPEN', 'REPLIED') and agency_org = ? and agency_role = ?";
        return by.place() == null
                ? sql.list(query, row -> row.uuid("id"), by.fromOrg(), by.role())
                : sql.list(query + " and place_code = ?", row -> row.uuid("id"), by.fromOrg(), by.role(), by.place());
    }

    /** @return whether it went anywhere: not when it has, or another instance is at it */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean handOver(UUID id, Instant now) {
        Optional<Task> found = unfinished(id);
        if (found.isEmpty()) {
            return false;
        }
        Task task = found.get();
        List<Succession> path = task.agencyOrg()
                .map(org -> successions.path(task.agencyRole(), org, task.placeCode(), Vietnam.dayOf(now)))
                .orElse(List.of());
        path.forEach(by -> step(task, by, now));
        return !path.isEmpty();
    }

    /** What an organisation handed over of a task last, if it did. */
    Optional<HandedOver> of(UUID taskId, String fromOrg) {
        return entities.createQuery(
                        "select h from HandedOver h where h.taskId = ?1 and h.fromOrg = ?2 order by h.at desc",
                        HandedOver.class)
                .setParameter(1, taskId)
                .setParameter(2, fromOrg)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private Optional<Task> unfinished(UUID id) {
        return entities.createQuery("select t from Task t where t.id = ?1 and t.state in (OPEN, REPLIED)", Task.class)
                .setParameter(1, id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .getResultStream()
                .findFirst();
    }

    private void step(Task task, Succession by, Instant now) {
        entities.persist(new HandedOver(task, by, now));
        String said = by.fromOrg() + " → " + by.toOrg() + ": " + by.source();
        steps.add(
                new Steps.Done("task", task.id(), EVENT, task.state(), task.state(), said, task.version()),
                Actor.SYSTEM,
                now);
        task.handedOverTo(by.toOrg());
        Instant effective = by.validFrom().atStartOfDay(Vietnam.ZONE).toInstant();
        for (Deadline deadline : deadlines.ofForUpdate(Subject.TASK, List.of(task.id()))) {
            deadlines.note(new DeadlineChange(
                    deadline,
                    EVENT,
                    deadline.state(),
                    deadline.due().at(),
                    new DeadlineChange.By(Actor.SYSTEM, "SUCCESSION", effective, now)));
        }
        sql.run(
                "update deadline set responsible_org = ?, version = version + 1"
                        + " where subject_kind = ? and subject_id = ?",
                by.toOrg(),
                Subject.TASK,
                task.id());
        outbox.record(TaskHandedOver.of(task, by, now));
    }
}
