package org.dongthuan.casetracking.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;

/** An agency gives out, takes, releases and answers its tasks; the lead of the case reminds, accepts the answer or returns it. */
@ApplicationScoped
public class MoveTask {

    private final EntityManager entities;
    private final TaskAccess access;
    private final Allocation allocation;
    private final Reminders reminders;
    private final Consequences consequences;
    private final Steps steps;
    private final InstantSource clock;

    MoveTask(
            EntityManager entities,
            TaskAccess access,
            Allocation allocation,
            Reminders reminders,
            Consequences consequences,
            Steps steps,
            InstantSource clock) {
        this.entities = entities;
        this.access = access;
        this.allocation = allocation;
        this.reminders = reminders;
        this.consequences = consequences;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * What is said with a move.
     *
     * @param documentRef number of the letter or report that answers a request
     * @param officer id of the colleague who is to see to it
     */
    public record Move(int version, Optional<String> reason, Optional<String> documentRef, Optional<String> officer) {}

    /** @throws DomainException 403 role or agency, 404 scope, 409 stale or wrong state, 422 when something is missing */
    @Transactional
    @Audited(action = "move", object = "task")
    public Task move(@AuditedId UUID id, TaskMove event, Move with, Actor by) {
        TaskTransitions.TABLE.requireRole(event, by);
        Task task = access.one(id, LockModeType.PESSIMISTIC_WRITE, by);
        if (task.version() != with.version()) {
            throw DomainException.stale("task");
        }
        TaskTransitions.TABLE.require(task.state(), event);
        Instant now = clock.instant();
        TaskState from = task.state();
        act(task, event, with, by, now);
        task.move(event, by.id(), now);
        String said = with.reason().or(with::documentRef).orElse(null);
        steps.add(new Steps.Done("task", id, event.path(), from, task.state(), said, task.version()), by, now);
        consequences.of(event, task, now);
        entities.flush();
        return task;
    }

    private void act(Task task, TaskMove event, Move with, Actor by, Instant now) {
        switch (event) {
            case TAKE -> {
                requireAgency(task, by);
                allocation.take(task, by, now);
            }
            case ASSIGN -> {
                requireAgency(task, by);
                allocation.assign(task, required(with.officer(), "officer", "Name the officer."), by, now);
            }
            case RELEASE -> {
                requireAgency(task, by);
                task.takenBy(null, null);
            }
            case REMIND -> reminders.remind(task, by, now);
            case REPLY -> {
                requireAgency(task, by);
                requireRequest(task);
                task.repliedWith(required(with.documentRef(), "documentRef", "Name the paper that answers it."));
            }
            case RETURN -> required(with.reason(), "reasonCode", "Give the reason.");
            case ACCEPT -> requireRequest(task);
            case FINISH, UNDO, DROP -> throw new DomainException(CommonProblem.FORBIDDEN, "The facts decide that.");
        }
    }

    private static void requireAgency(Task task, Actor by) {
        if (!task.isOf(by)) {
            throw new DomainException(CommonProblem.FORBIDDEN, "It is the task of another agency.");
        }
    }

    private static void requireRequest(Task task) {
        if (task.kind() != TaskKind.REQUEST) {
            throw DomainException.invalid("kind", "request-only", "The facts tell whether this task is done.");
        }
    }

    private static String required(Optional<String> value, String field, String message) {
        return value.filter(text -> !text.isBlank())
                .orElseThrow(() -> DomainException.invalid(field, "required", message));
    }
}
