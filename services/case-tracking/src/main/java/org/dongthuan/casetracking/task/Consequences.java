package org.dongthuan.casetracking.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.dongthuan.casetracking.cases.app.CaseProgress;
import org.dongthuan.casetracking.clock.app.Clocks;
import org.dongthuan.casetracking.clock.domain.Subject;
import org.dongthuan.platform.outbox.Outbox;

/** What a move of a task means for its deadline and its case, and whom it is told. */
@ApplicationScoped
class Consequences {

    private final Clocks clocks;
    private final Outbox outbox;
    private final CaseProgress progress;

    Consequences(Clocks clocks, Outbox outbox, CaseProgress progress) {
        this.clocks = clocks;
        this.outbox = outbox;
        this.progress = progress;
    }

    /** An answer given in time is given in time, also when the lead looks at it late; a returned one is still due. */
    void of(TaskMove event, Task task, Instant at) {
        switch (event) {
            case REPLY -> {
                clocks.done(Subject.TASK, List.of(task.id()), rule -> true, at);
                outbox.record(TaskEvent.of("replied", task, at));
            }
            case RETURN -> {
                clocks.undone(Subject.TASK, List.of(task.id()), at);
                outbox.record(TaskEvent.of("returned", task, at));
            }
            case ACCEPT -> {
                outbox.record(TaskEvent.of("done", task, at));
                progress.refresh(task.caseId());
            }
            default -> {}
        }
    }
}
