package org.dongthuan.casetracking.clock.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.function.Consumer;
import org.dongthuan.casetracking.clock.domain.Deadline;
import org.dongthuan.casetracking.clock.domain.DeadlineChange;
import org.dongthuan.casetracking.clock.domain.DeadlineState;
import org.dongthuan.casetracking.clock.store.DeadlineRepository;

/** Changes a deadline and keeps its history. */
@ApplicationScoped
class Changes {

    private final DeadlineRepository deadlines;
    private final Event<DueChanged> dueChanged;

    Changes(DeadlineRepository deadlines, Event<DueChanged> dueChanged) {
        this.deadlines = deadlines;
        this.dueChanged = dueChanged;
    }

    /** @param event word for the history */
    void change(Deadline deadline, String event, Consumer<Deadline> change, DeadlineChange.By by) {
        DeadlineState from = deadline.state();
        Instant due = deadline.due().at();
        change.accept(deadline);
        deadlines.note(new DeadlineChange(deadline, event, from, due, by));
        if (!due.equals(deadline.due().at())) {
            dueChanged.fire(new DueChanged(deadline.subject(), deadline.due().at()));
        }
    }
}
