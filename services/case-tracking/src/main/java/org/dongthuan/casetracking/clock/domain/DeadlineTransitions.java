package org.dongthuan.casetracking.clock.domain;

import static org.dongthuan.casetracking.clock.domain.DeadlineEvent.*;
import static org.dongthuan.casetracking.clock.domain.DeadlineState.*;

import java.util.List;
import java.util.Optional;

/** The one table of what may follow what. */
public final class DeadlineTransitions {

    /** A row. */
    public record Transition(DeadlineState from, DeadlineEvent event, DeadlineState to) {}

    /** All rows. */
    public static final List<Transition> ALL = List.of(
            new Transition(RUNNING, SUSPEND, SUSPENDED),
            new Transition(SUSPENDED, RESUME, RUNNING),
            new Transition(RUNNING, EXTEND, RUNNING),
            new Transition(RUNNING, DECIDE_COMPLEX, RUNNING),
            new Transition(RUNNING, MEET, MET),
            new Transition(SUSPENDED, MEET, MET),
            new Transition(RUNNING, MISS, MISSED),
            new Transition(MISSED, RETRACT, MET),
            new Transition(RUNNING, CANCEL, CANCELLED),
            new Transition(SUSPENDED, CANCEL, CANCELLED),
            new Transition(MET, REOPEN, RUNNING),
            new Transition(CANCELLED, REOPEN, RUNNING));

    private DeadlineTransitions() {}

    /** Where the event leads; empty when the table does not list it. */
    public static Optional<DeadlineState> next(DeadlineState from, DeadlineEvent event) {
        return ALL.stream()
                .filter(row -> row.from() == from && row.event() == event)
                .map(Transition::to)
                .findFirst();
    }
}
