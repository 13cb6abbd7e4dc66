package org.dongthuan.casetracking.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dongthuan.casetracking.cases.store.CaseRepository;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.platform.access.Actor;

/** A task with its history; for an organisation that handed it over, as it was then. */
@ApplicationScoped
class TaskViews {

    private final CaseRepository cases;
    private final Steps steps;
    private final TaskAccess access;

    TaskViews(CaseRepository cases, Steps steps, TaskAccess access) {
        this.cases = cases;
        this.steps = steps;
        this.access = access;
    }

    TaskView full(Task task, Actor who) {
        List<Steps.Step> history = steps.of(task.id());
        TaskView now = TaskView.of(task, cases.findById(task.caseId()).code(), who, history);
        return access.formerly(task, who)
                .map(then -> now.asOf(
                        then,
                        history.stream()
                                .filter(step -> !step.at().isAfter(then.at()))
                                .toList()))
                .orElse(now);
    }
}
