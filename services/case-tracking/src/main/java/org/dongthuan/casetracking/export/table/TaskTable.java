package org.dongthuan.casetracking.export.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.dongthuan.casetracking.document.app.Documents;
import org.dongthuan.casetracking.export.ExportPart;
import org.dongthuan.casetracking.export.Words;
import org.dongthuan.casetracking.task.Task;
import org.dongthuan.casetracking.task.TaskQueue;
import org.dongthuan.platform.paging.Cursor;

/** Duties of the agencies on the cases, one a line, by due date. */
@ApplicationScoped
class TaskTable implements Table {

    private final TaskQueue queue;
    private final Documents names;
    private final Pages pages;

    TaskTable(TaskQueue queue, Documents names, Pages pages) {
        this.queue = queue;
        this.names = names;
        this.pages = pages;
    }

    @Override
    public ExportPart part() {
        return ExportPart.TASKS;
    }

    @Override
    public List<String> columns(Words words) {
        return words.columns(
                "case",
                "task",
                "agency-role",
                "agency",
                "state",
                "state-code",
                "rule",
                "due",
                "done",
                "asked-by",
                "answer");
    }

    @Override
    public void each(UUID incidentId, Words words, Consumer<List<?>> lines) {
        pages.each(
                "task",
                request -> queue.ofIncident(incidentId, request),
                queued -> new Cursor(queued.task().dueAt(), queued.task().id()),
                page -> page.forEach(queued -> lines.accept(line(queued, words))));
    }

    private List<?> line(TaskQueue.Queued queued, Words words) {
        Task task = queued.task();
        return Arrays.asList(
                queued.code(),
                words.of("task-kind", task.kind()),
                words.of("role", task.agencyRole()),
                task.agencyOrg().map(names::nameOf).orElse(null),
                words.of("task", task.state()),
                task.state().name(),
                task.deadlineCode(),
                task.dueAt(),
                task.doneAt().orElse(null),
                task.askedRef().orElse(null),
                task.replyRef().orElse(null));
    }
}
