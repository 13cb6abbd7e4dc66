package org.dongthuan.casetracking.crimefile;

import static org.dongthuan.platform.machine.Transition.on;

import org.dongthuan.platform.machine.TransitionTable;

/** The one table of what may follow what. */
public final class CrimeFileTransitions {

    public static final TransitionTable<CrimeFileState, CrimeFileEvent> TABLE = TransitionTable.of(
            "crime file",
            CrimeFileEvent.class,
            on(CrimeFileState.FLAGGED, CrimeFileEvent.OPEN, CrimeFileState.OPEN),
            on(CrimeFileState.FLAGGED, CrimeFileEvent.DISMISS, CrimeFileState.DISMISSED),
            on(CrimeFileState.OPEN, CrimeFileEvent.FORWARD, CrimeFileState.FORWARDED),
            on(CrimeFileState.FORWARDED, CrimeFileEvent.DECIDE, CrimeFileState.DECIDED));

    private CrimeFileTransitions() {}
}
