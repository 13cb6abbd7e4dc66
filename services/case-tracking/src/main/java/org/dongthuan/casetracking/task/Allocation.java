package org.dongthuan.casetracking.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.problem.Violation;
import org.dongthuan.platform.sql.Sql;

/** Who of an agency sees to a task. */
@ApplicationScoped
class Allocation {

    private final Officers officers;
    private final Sql sql;

    Allocation(Officers officers, Sql sql) {
        this.officers = officers;
        this.sql = sql;
    }

    /** @throws DomainException 403 when a colleague has it, which only the head of the agency overrules */
    void take(Task task, Actor by, Instant at) {
        requireFree(task, by);
        put(task, by.id(), by, at);
    }

    /** @throws DomainException 403 as {@link #take}, 422 when the officer is not known as one of the caller's agency */
    void assign(Task task, String officer, Actor by, Instant at) {
        boolean colleague = by.org()
                .filter(org -> officers.has(org, task.agencyRole(), officer))
                .isPresent();
        if (!colleague) {
            throw DomainException.invalid(
                    "officer",
                    "own-officer",
                    "Name an officer of your agency with the role of the task, who has opened the worklist once.");
        }
        requireFree(task, by);
        put(task, officer, by, at);
    }

    private void put(Task task, String officer, Actor by, Instant at) {
        task.takenBy(officer, at);
        sql.run(
                "insert into task_assignment (id, task_id, officer, actor, at) values (?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                task.id(),
                officer,
                by.id(),
                at);
    }

    private static void requireFree(Task task, Actor by) {
        task.assignee()
                .filter(other -> !other.equals(by.id()) && !by.hasAny(Roles.CC, Roles.POL, Roles.BKA))
                .ifPresent(other -> {
                    throw new DomainException(
                            CommonProblem.FORBIDDEN,
                            "A colleague sees to it already.",
                            List.of(new Violation(
                                    "officer", "held-by-colleague", "The head of the agency may give it to another.")));
                });
    }
}
