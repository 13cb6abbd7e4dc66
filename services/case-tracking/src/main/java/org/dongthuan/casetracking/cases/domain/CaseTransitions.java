package org.dongthuan.casetracking.cases.domain;

import static org.dongthuan.casetracking.cases.domain.CaseEvent.*;
import static org.dongthuan.casetracking.cases.domain.CaseState.*;
import static org.dongthuan.platform.machine.Transition.on;

import org.dongthuan.platform.machine.TransitionTable;

/** The one table of what may follow what (DOMAIN §2.2). */
public final class CaseTransitions {

    public static final TransitionTable<CaseState, CaseEvent> TABLE = TransitionTable.of(
            "case",
            CaseEvent.class,
            on(OPEN, ASSESS, ASSESSED),
            on(ASSESSED, DISPATCH, IN_ACTION),
            on(IN_ACTION, HOLD, ON_HOLD),
            on(ON_HOLD, RELEASE, IN_ACTION),
            on(IN_ACTION, ALL_TASKS_DONE, VERIFYING),
            on(VERIFYING, RETURN, IN_ACTION),
            on(VERIFYING, VERIFY, RESOLVED),
            on(RESOLVED, CLOSE, CLOSED),
            on(RESOLVED, REOPEN, IN_ACTION),
            on(CLOSED, REOPEN, IN_ACTION),
            on(OPEN, MERGE, MERGED),
            on(ASSESSED, MERGE, MERGED),
            on(IN_ACTION, MERGE, MERGED),
            on(ON_HOLD, MERGE, MERGED),
            on(VERIFYING, MERGE, MERGED),
            on(RESOLVED, MERGE, MERGED),
            on(CLOSED, MERGE, MERGED),
            on(OPEN, SPLIT, OPEN),
            on(ASSESSED, SPLIT, ASSESSED),
            on(IN_ACTION, SPLIT, IN_ACTION),
            on(ON_HOLD, SPLIT, ON_HOLD),
            on(VERIFYING, SPLIT, VERIFYING),
            on(RESOLVED, SPLIT, RESOLVED),
            on(CLOSED, SPLIT, CLOSED));

    private CaseTransitions() {}
}
