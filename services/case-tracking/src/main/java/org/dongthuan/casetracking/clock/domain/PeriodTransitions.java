package org.dongthuan.casetracking.clock.domain;

import static org.dongthuan.casetracking.clock.domain.PeriodEvent.*;
import static org.dongthuan.casetracking.clock.domain.PeriodState.*;
import static org.dongthuan.platform.machine.Transition.on;

import org.dongthuan.platform.machine.TransitionTable;

/** The one table of what may follow what. */
public final class PeriodTransitions {

    public static final TransitionTable<PeriodState, PeriodEvent> TABLE = TransitionTable.of(
            "period",
            PeriodEvent.class,
            on(RUNNING, CUT, CUT_SHORT),
            on(RUNNING, RUN_OUT, OVER),
            // A fact arrived late, but had happened in time.
            on(OVER, CUT, CUT_SHORT));

    private PeriodTransitions() {}
}
