package org.dongthuan.casetracking.commitment.domain;

import static org.dongthuan.casetracking.commitment.domain.CommitmentEvent.BREACH;
import static org.dongthuan.casetracking.commitment.domain.CommitmentEvent.CONTINUE;
import static org.dongthuan.casetracking.commitment.domain.CommitmentEvent.DECLARE_VOID;
import static org.dongthuan.casetracking.commitment.domain.CommitmentEvent.ENTER_INTO_FORCE;
import static org.dongthuan.casetracking.commitment.domain.CommitmentEvent.FULFIL;
import static org.dongthuan.casetracking.commitment.domain.CommitmentEvent.REGISTER;
import static org.dongthuan.casetracking.commitment.domain.CommitmentEvent.RESUME;
import static org.dongthuan.casetracking.commitment.domain.CommitmentEvent.SIGN;
import static org.dongthuan.casetracking.commitment.domain.CommitmentEvent.SUPERSEDE;
import static org.dongthuan.casetracking.commitment.domain.CommitmentState.BREACHED;
import static org.dongthuan.casetracking.commitment.domain.CommitmentState.CONTINUING;
import static org.dongthuan.casetracking.commitment.domain.CommitmentState.DRAFT;
import static org.dongthuan.casetracking.commitment.domain.CommitmentState.FULFILLED;
import static org.dongthuan.casetracking.commitment.domain.CommitmentState.IN_FORCE;
import static org.dongthuan.casetracking.commitment.domain.CommitmentState.REGISTERED;
import static org.dongthuan.casetracking.commitment.domain.CommitmentState.SIGNED;
import static org.dongthuan.casetracking.commitment.domain.CommitmentState.SUPERSEDED;
import static org.dongthuan.casetracking.commitment.domain.CommitmentState.VOID;
import static org.dongthuan.platform.machine.Transition.on;

import org.dongthuan.platform.machine.TransitionTable;

/**
 * The one table of what may follow what (DOMAIN §2.6). A commitment is void as long as it is not in force; BREACHED is no
 * end: a waived breach lets it go on.
 */
public final class CommitmentTransitions {

    public static final TransitionTable<CommitmentState, CommitmentEvent> TABLE = TransitionTable.of(
            "commitment",
            CommitmentEvent.class,
            on(DRAFT, SIGN, SIGNED),
            on(SIGNED, REGISTER, REGISTERED),
            on(SIGNED, DECLARE_VOID, VOID),
            on(REGISTERED, DECLARE_VOID, VOID),
            on(REGISTERED, ENTER_INTO_FORCE, IN_FORCE),
            on(IN_FORCE, FULFIL, FULFILLED),
            on(IN_FORCE, CONTINUE, CONTINUING),
            on(IN_FORCE, BREACH, BREACHED),
            on(IN_FORCE, SUPERSEDE, SUPERSEDED),
            on(CONTINUING, FULFIL, FULFILLED),
            on(CONTINUING, SUPERSEDE, SUPERSEDED),
            on(BREACHED, RESUME, IN_FORCE),
            on(BREACHED, CONTINUE, CONTINUING),
            on(BREACHED, FULFIL, FULFILLED),
            on(BREACHED, SUPERSEDE, SUPERSEDED));

    private CommitmentTransitions() {}
}
