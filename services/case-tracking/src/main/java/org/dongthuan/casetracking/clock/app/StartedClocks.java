package org.dongthuan.casetracking.clock.app;

import jakarta.transaction.TransactionScoped;
import java.util.ArrayList;
import java.util.List;
import org.dongthuan.casetracking.clock.domain.Deadline;

/** Clocks that the running transaction started and stores at its end, all in one; forgotten when it ends. */
@TransactionScoped
class StartedClocks {

    private final List<Deadline> deadlines = new ArrayList<>();

    void add(Deadline deadline) {
        deadlines.add(deadline);
    }

    /** Each handed out once. */
    List<Deadline> take() {
        List<Deadline> taken = List.copyOf(deadlines);
        deadlines.clear();
        return taken;
    }
}
