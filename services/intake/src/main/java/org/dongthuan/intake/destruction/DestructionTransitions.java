package org.dongthuan.intake.destruction;

import static org.dongthuan.intake.destruction.DestructionEvent.*;
import static org.dongthuan.intake.destruction.DestructionState.*;
import static org.dongthuan.platform.machine.Transition.on;

import org.dongthuan.platform.machine.TransitionTable;

/** The one table of what may follow what. */
public final class DestructionTransitions {

    public static final TransitionTable<DestructionState, DestructionEvent> TABLE = TransitionTable.of(
            "destruction order",
            DestructionEvent.class,
            on(LISTED, PROPOSE, PROPOSED),
            on(LISTED, WITHDRAW, WITHDRAWN),
            on(PROPOSED, APPROVE, APPROVED),
            on(PROPOSED, REFUSE, REFUSED),
            on(PROPOSED, WITHDRAW, WITHDRAWN),
            on(PROPOSED, ATTEST, PROPOSED),
            on(APPROVED, ATTEST, APPROVED),
            on(APPROVED, EXECUTE, APPROVED),
            on(APPROVED, FINISH, DONE));

    private DestructionTransitions() {}
}
