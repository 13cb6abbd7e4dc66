package org.dongthuan.casetracking.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dongthuan.casetracking.cases.domain.CaseFile;
import org.dongthuan.casetracking.cases.domain.CaseState;
import org.dongthuan.casetracking.clock.app.Clocks;
import org.dongthuan.casetracking.clock.domain.Subject;
import org.dongthuan.platform.sql.Sql;

/** What becomes of duties when cases are merged or split. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TaskTransfer {

    private final EntityManager entities;
    private final Sql sql;
    private final Tasks tasks;
    private final Clocks clocks;

    TaskTransfer(EntityManager entities, Sql sql, Tasks tasks, Clocks clocks) {
        this.entities = entities;
        this.sql = sql;
        this.tasks = tasks;
        this.clocks = clocks;
    }

    /**
     * The duties of one case become another's. Of two of a kind the one due earlier stays: a merge buys nobody
     * time. Whatever the lead asked for is still asked.
     */
    public void merge(CaseFile from, CaseFile to, Instant at) {
        Map<TaskKind, Task> own = tasks.living(to.id()).stream()
                .filter(task -> task.kind() != TaskKind.REQUEST)
                .collect(Collectors.toMap(Task::kind, Function.identity()));
        for (Task task : tasks.living(from.id())) {
            Task other = own.get(task.kind());
            boolean moves = other == null || task.dueAt().isBefore(other.dueAt());
            if (other != null) {
                drop(moves ? other : task, "MERGED", at);
            }
            if (moves) {
                move(task, to);
            }
        }
        if (to.state() != CaseState.OPEN) {
            tasks.create(to, at);
        }
    }

    /** A part of the case went away, and with it the cause of some duties. */
    public void split(CaseFile file, Instant at) {
        List<TaskKind> kinds = tasks.kinds(file);
        tasks.living(file.id()).stream()
                .filter(task -> task.kind() != TaskKind.REQUEST && !kinds.contains(task.kind()))
                .forEach(task -> drop(task, "SPLIT", at));
    }

    private void drop(Task task, String reason, Instant at) {
        task.move(TaskMove.DROP, "facts", at);
        // Written before another of its kind arrives: there is one of a kind.
        entities.flush();
        clocks.cancel(Subject.task(task.id()), reason, at);
    }

    private void move(Task task, CaseFile to) {
        task.moveTo(to);
        sql.run(
                "update deadline set case_id = ?, incident_id = ?, version = version + 1"
                        + " where subject_kind = 'TASK' and subject_id = ?",
                to.id(),
                to.incidentId().orElse(null),
                task.id());
    }
}
