package org.dongthuan.casetracking.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.platform.time.Vietnam;

/** The lead's reminders of open tasks, beside those that a deadline gives by its rule. */
@ApplicationScoped
class Reminders {

    private final Sql sql;
    private final Outbox outbox;

    Reminders(Sql sql, Outbox outbox) {
        this.sql = sql;
        this.outbox = outbox;
    }

    /** @throws DomainException 422 when somebody reminded of it on the same local day */
    void remind(Task task, Actor by, Instant at) {
        int added = sql.run(
                "insert into task_reminder (task_id, on_day, at, actor, role, org, to_role, to_org, to_officer)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                task.id(),
                Vietnam.dayOf(at),
                at,
                by.id(),
                by.primaryRole(),
                by.org().orElse(null),
                task.agencyRole(),
                task.agencyOrg().orElse(null),
                task.assignee().orElse(null));
        if (added == 0) {
            throw DomainException.invalid("id", "once-a-day", "Somebody reminded of this task today already.");
        }
        outbox.record(TaskReminded.of(task, by, at));
    }
}
