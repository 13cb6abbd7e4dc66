package org.dongthuan.casetracking.commitment.domain;

import static org.dongthuan.casetracking.commitment.domain.ObligationEvent.ACCEPT;
import static org.dongthuan.casetracking.commitment.domain.ObligationEvent.DECLARE_BREACH;
import static org.dongthuan.casetracking.commitment.domain.ObligationEvent.MARK_CONTINUING;
import static org.dongthuan.casetracking.commitment.domain.ObligationEvent.RESUME;
import static org.dongthuan.casetracking.commitment.domain.ObligationEvent.RETURN;
import static org.dongthuan.casetracking.commitment.domain.ObligationEvent.START;
import static org.dongthuan.casetracking.commitment.domain.ObligationEvent.SUBMIT_EVIDENCE;
import static org.dongthuan.casetracking.commitment.domain.ObligationEvent.WAIVE;
import static org.dongthuan.casetracking.commitment.domain.ObligationState.ACCEPTED;
import static org.dongthuan.casetracking.commitment.domain.ObligationState.BREACHED;
import static org.dongthuan.casetracking.commitment.domain.ObligationState.CONTINUING;
import static org.dongthuan.casetracking.commitment.domain.ObligationState.IN_PROGRESS;
import static org.dongthuan.casetracking.commitment.domain.ObligationState.PENDING;
import static org.dongthuan.casetracking.commitment.domain.ObligationState.RETURNED;
import static org.dongthuan.casetracking.commitment.domain.ObligationState.SUBMITTED;
import static org.dongthuan.casetracking.commitment.domain.ObligationState.WAIVED;
import static org.dongthuan.platform.machine.Transition.on;

import org.dongthuan.platform.machine.TransitionTable;

/** The one table of what may follow what (DOMAIN §2.6). Marked again, a continuing one gets its next review date. */
public final class ObligationTransitions {

    public static final TransitionTable<ObligationState, ObligationEvent> TABLE = TransitionTable.of(
            "obligation",
            ObligationEvent.class,
            on(PENDING, START, IN_PROGRESS),
            on(PENDING, MARK_CONTINUING, CONTINUING),
            on(PENDING, DECLARE_BREACH, BREACHED),
            on(PENDING, WAIVE, WAIVED),
            on(IN_PROGRESS, SUBMIT_EVIDENCE, SUBMITTED),
            on(IN_PROGRESS, DECLARE_BREACH, BREACHED),
            on(IN_PROGRESS, WAIVE, WAIVED),
            on(SUBMITTED, RETURN, RETURNED),
            on(SUBMITTED, ACCEPT, ACCEPTED),
            on(SUBMITTED, WAIVE, WAIVED),
            on(RETURNED, RESUME, IN_PROGRESS),
            on(RETURNED, WAIVE, WAIVED),
            on(BREACHED, WAIVE, WAIVED),
            on(CONTINUING, MARK_CONTINUING, CONTINUING),
            on(CONTINUING, WAIVE, WAIVED));

    private ObligationTransitions() {}
}
