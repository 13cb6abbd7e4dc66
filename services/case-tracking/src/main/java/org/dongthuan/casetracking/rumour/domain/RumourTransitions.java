package org.dongthuan.casetracking.rumour.domain;

import static org.dongthuan.casetracking.rumour.domain.RumourEvent.APPROVE;
import static org.dongthuan.casetracking.rumour.domain.RumourEvent.ASSESS;
import static org.dongthuan.casetracking.rumour.domain.RumourEvent.CLOSE;
import static org.dongthuan.casetracking.rumour.domain.RumourEvent.COMPLETE;
import static org.dongthuan.casetracking.rumour.domain.RumourEvent.DRAFT;
import static org.dongthuan.casetracking.rumour.domain.RumourEvent.PUBLISH;
import static org.dongthuan.platform.machine.Transition.on;

import org.dongthuan.platform.machine.TransitionTable;

/** The one table of what may follow what (DOMAIN §2.7). */
public final class RumourTransitions {

    public static final TransitionTable<RumourState, RumourEvent> TABLE = TransitionTable.of(
            "rumour",
            RumourEvent.class,
            on(RumourState.REPORTED, ASSESS, RumourState.ASSESSED),
            on(RumourState.ASSESSED, DRAFT, RumourState.DRAFTED),
            // Without a correction of its own: a true complaint, or one answered by the correction of another rumour.
            on(RumourState.ASSESSED, CLOSE, RumourState.CLOSED),
            on(RumourState.DRAFTED, DRAFT, RumourState.DRAFTED),
            on(RumourState.DRAFTED, APPROVE, RumourState.DRAFTED),
            on(RumourState.DRAFTED, COMPLETE, RumourState.APPROVED),
            on(RumourState.APPROVED, PUBLISH, RumourState.PUBLISHED),
            on(RumourState.PUBLISHED, CLOSE, RumourState.CLOSED));

    private RumourTransitions() {}
}
