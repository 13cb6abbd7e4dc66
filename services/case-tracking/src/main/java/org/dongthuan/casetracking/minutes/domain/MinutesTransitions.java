package org.dongthuan.casetracking.minutes.domain;

import static org.dongthuan.casetracking.minutes.domain.MinutesEvent.COMPLETE;
import static org.dongthuan.casetracking.minutes.domain.MinutesEvent.REFUSE;
import static org.dongthuan.casetracking.minutes.domain.MinutesEvent.SEAL;
import static org.dongthuan.casetracking.minutes.domain.MinutesEvent.SIGN;
import static org.dongthuan.platform.machine.Transition.on;

import org.dongthuan.platform.machine.TransitionTable;

/** The one table of what may follow what (DOMAIN §2.7). */
public final class MinutesTransitions {

    public static final TransitionTable<MinutesState, MinutesEvent> TABLE = TransitionTable.of(
            "record of minutes",
            MinutesEvent.class,
            on(MinutesState.DRAFT, MinutesEvent.READ_OUT, MinutesState.READ_OUT),
            on(MinutesState.READ_OUT, SIGN, MinutesState.READ_OUT),
            on(MinutesState.READ_OUT, REFUSE, MinutesState.READ_OUT),
            on(MinutesState.READ_OUT, COMPLETE, MinutesState.SIGNED),
            on(MinutesState.SIGNED, SEAL, MinutesState.SEALED));

    private MinutesTransitions() {}
}
