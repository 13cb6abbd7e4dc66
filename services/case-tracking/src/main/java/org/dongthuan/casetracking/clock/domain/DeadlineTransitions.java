package org.dongthuan.casetracking.clock.domain;

import static org.dongthuan.casetracking.clock.domain.DeadlineEvent.*;
import static org.dongthuan.casetracking.clock.domain.DeadlineState.*;
import static org.dongthuan.platform.machine.Transition.on;

import org.dongthuan.platform.machine.TransitionTable;

/** The one table of what may follow what. */
public final class DeadlineTransitions {

    public static final TransitionTable<DeadlineState, DeadlineEvent> TABLE = TransitionTable.of(
            "deadline",
            DeadlineEvent.class,
            on(RUNNING, SUSPEND, SUSPENDED),
            on(SUSPENDED, RESUME, RUNNING),
            on(RUNNING, EXTEND, RUNNING),
            on(RUNNING, DECIDE_COMPLEX, RUNNING),
            on(RUNNING, MEET, MET),
            on(SUSPENDED, MEET, MET),
            on(RUNNING, MISS, MISSED),
            on(MISSED, RETRACT, MET),
            on(MISSED, RESTART, RUNNING),
            on(RUNNING, CANCEL, CANCELLED),
            on(SUSPENDED, CANCEL, CANCELLED),
            on(MET, REOPEN, RUNNING),
            on(CANCELLED, REOPEN, RUNNING));

    private DeadlineTransitions() {}
}
