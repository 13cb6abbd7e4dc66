package org.dongthuan.intake.reveal;

import static org.dongthuan.intake.reveal.RevealEvent.*;
import static org.dongthuan.intake.reveal.RevealState.*;
import static org.dongthuan.platform.machine.Transition.on;

import org.dongthuan.platform.machine.TransitionTable;

/** The one table of what may follow what. */
public final class RevealTransitions {

    public static final TransitionTable<RevealState, RevealEvent> TABLE = TransitionTable.of(
            "reveal",
            RevealEvent.class,
            on(REQUESTED, APPROVE, APPROVED),
            on(REQUESTED, REFUSE, REFUSED),
            on(REQUESTED, WITHDRAW, WITHDRAWN),
            on(APPROVED, LOOK, APPROVED),
            on(APPROVED, WITHDRAW, WITHDRAWN),
            on(APPROVED, REVOKE, REVOKED));

    private RevealTransitions() {}
}
