package org.dongthuan.casetracking.rulechange;

import static org.dongthuan.platform.machine.Transition.on;

import org.dongthuan.platform.machine.TransitionTable;

/** The one table of what may follow what. */
public final class ChangeTransitions {

    public static final TransitionTable<ChangeState, ChangeEvent> TABLE = TransitionTable.of(
            "rule change",
            ChangeEvent.class,
            on(ChangeState.PROPOSED, ChangeEvent.APPROVE, ChangeState.APPROVED),
            on(ChangeState.PROPOSED, ChangeEvent.REJECT, ChangeState.REJECTED),
            on(ChangeState.PROPOSED, ChangeEvent.WITHDRAW, ChangeState.WITHDRAWN));

    private ChangeTransitions() {}
}
