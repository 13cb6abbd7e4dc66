package org.dongthuan.casetracking.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.cases.app.CaseProgress;
import org.dongthuan.casetracking.cases.store.CaseRepository;
import org.dongthuan.casetracking.clock.app.Clocks;
import org.dongthuan.casetracking.clock.domain.Subject;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;

/** An agency takes, releases and answers its tasks; the lead of the case accepts the answer or returns it. */
@ApplicationScoped
public class MoveTask {

    private final EntityManager entities;
    private final CaseRepository cases;
    private final CaseProgress progress;
    private final Clocks clocks;
    private final Steps steps;
    private final Outbox outbox;
    private final InstantSource clock;

    MoveTask(
            EntityManager entities,
            CaseRepository cases,
            CaseProgress progress,
            Clocks clocks,
            Steps steps,
            Outbox outbox,
            InstantSource clock) {
        this.entities = entities;
        this.cases = cases;
        this.progress = progress;
        this.clocks = clocks;
        this.steps = steps;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * What is said with a move.
     *
     * @param documentRef number of the letter or report that answers a request
     */
    public record Move(int version, Optional<String> reason, Optional<String> documentRef) {}

    /** @throws DomainException 404 when absent, outside the scope, or another agency's part of the case */
    @Transactional(Transactional.TxType.MANDATORY)
    public Task inScope(UUID id, Actor who) {
        return one(id, LockModeType.NONE, who);
    }

    /** @throws DomainException 403 role or agency, 404 scope, 409 stale or wrong state, 422 when something is missing */
    @Transactional
    @Audited(action = "move", object = "task")
    public Task move(@AuditedId UUID id, TaskMove event, Move with, Actor by) {
        TaskTransitions.TABLE.requireRole(event, by);
        Task task = one(id, LockModeType.PESSIMISTIC_WRITE, by);
        if (task.version() != with.version()) {
            throw DomainException.stale("task");
        }
        TaskTransitions.TABLE.require(task.state(), event);
        Instant now = clock.instant();
        TaskState from = task.state();
        switch (event) {
            case TAKE -> {
                requireAgency(task, by);
                task.assignee()
                        .filter(other -> !other.equals(by.id()) && !by.has(Roles.CC))
                        .ifPresent(other -> {
                            throw new DomainException(CommonProblem.FORBIDDEN, "A colleague sees to it already.");
                        });
                task.takenBy(by.id(), now);
            }
            case RELEASE -> {
                requireAgency(task, by);
                task.takenBy(null, null);
            }
            case REPLY -> {
                requireAgency(task, by);
                requireRequest(task);
                task.repliedWith(required(with.documentRef(), "documentRef", "Name the paper that answers it."));
            }
            case RETURN -> required(with.reason(), "reasonCode", "Give the reason.");
            case ACCEPT -> requireRequest(task);
            case FINISH, UNDO, DROP -> throw new DomainException(CommonProblem.FORBIDDEN, "The facts decide that.");
        }
        task.move(event, by.id(), now);
        steps.add(
                new Steps.Done(
                        "task",
                        id,
                        event.path(),
                        from,
                        task.state(),
                        with.reason().or(with::documentRef).orElse(null),
                        task.version()),
                by,
                now);
        tell(task, event, now);
        entities.flush();
        return task;
    }

    /** An answer given in time is given in time, also when the lead looks at it late; a returned one is still due. */
    private void tell(Task task, TaskMove event, Instant now) {
        switch (event) {
            case REPLY -> {
                clocks.done(Subject.TASK, List.of(task.id()), rule -> true, now);
                outbox.record(TaskEvent.of("replied", task, now));
            }
            case RETURN -> {
                clocks.undone(Subject.TASK, List.of(task.id()), now);
                outbox.record(TaskEvent.of("returned", task, now));
            }
            case ACCEPT -> {
                outbox.record(TaskEvent.of("done", task, now));
                progress.refresh(task.caseId());
            }
            default -> {}
        }
    }

    private Task one(UUID id, LockModeType lock, Actor who) {
        Task task = Optional.ofNullable(entities.find(Task.class, id, lock))
                .orElseThrow(() -> DomainException.notFound("task"));
        cases.inScope(task.caseId());
        if (!task.isOf(who) && !leads(who)) {
            throw DomainException.notFound("task");
        }
        return task;
    }

    /** The desk prepares what the chair decides: both see every agency's part of the commune's cases. */
    static boolean leads(Actor who) {
        return who.hasAny(Roles.CO, Roles.CC);
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
