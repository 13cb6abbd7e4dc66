package org.dongthuan.intake.representation;

import static org.dongthuan.intake.representation.RepresentationEvent.END;
import static org.dongthuan.intake.representation.RepresentationState.ACTIVE;
import static org.dongthuan.intake.representation.RepresentationState.ENDED;
import static org.dongthuan.platform.machine.Transition.on;

import org.dongthuan.platform.machine.TransitionTable;

/** The one table of what may follow what. */
public final class RepresentationTransitions {

    public static final TransitionTable<RepresentationState, RepresentationEvent> TABLE =
            TransitionTable.of("representation", RepresentationEvent.class, on(ACTIVE, END, ENDED));

    private RepresentationTransitions() {}
}
