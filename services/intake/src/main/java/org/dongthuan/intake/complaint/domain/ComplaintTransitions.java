package org.dongthuan.intake.complaint.domain;

import static org.dongthuan.intake.complaint.domain.ComplaintEvent.*;
import static org.dongthuan.intake.complaint.domain.ComplaintState.*;
import static org.dongthuan.platform.machine.Transition.on;

import org.dongthuan.platform.machine.TransitionTable;

/** The one table of what may follow what (DOMAIN §2.1). Whatever is not in it is refused with 409. */
public final class ComplaintTransitions {

    public static final TransitionTable<ComplaintState, ComplaintEvent> TABLE = TransitionTable.of(
            "complaint",
            ComplaintEvent.class,
            on(SUBMITTED, TAKE, TRIAGE),
            on(TRIAGE, ASK_INFO, INFO_REQUESTED),
            on(INFO_REQUESTED, ANSWER, TRIAGE),
            on(TRIAGE, MARK_DUPLICATE, MERGED),
            on(MERGED, UNMERGE, TRIAGE),
            on(TRIAGE, FORWARD, REDIRECTED),
            // The two persons of a refusal (DOMAIN §2): one proposes it, a chair decides.
            on(TRIAGE, PROPOSE_DECLINE, TRIAGE),
            on(TRIAGE, DECLINE, NOT_ACCEPTED),
            // One letter, several legal tracks: a further one may show at any time while it is worked on.
            on(TRIAGE, ADD_TRACK, TRIAGE),
            on(ACCEPTED, ADD_TRACK, ACCEPTED),
            on(IN_PROGRESS, ADD_TRACK, IN_PROGRESS),
            on(TRIAGE, ACCEPT, ACCEPTED),
            on(ACCEPTED, START, IN_PROGRESS),
            on(IN_PROGRESS, SUSPEND, SUSPENDED),
            on(SUSPENDED, RESUME, IN_PROGRESS),
            on(IN_PROGRESS, REPLY, REPLIED),
            on(REPLIED, CONFIRM, CLOSED),
            on(REPLIED, APPEAL_PERIOD_OVER, CLOSED),
            on(REPLIED, DISPUTE, DISPUTED),
            on(DISPUTED, ASSIGN_LEVEL2, IN_PROGRESS),
            on(CLOSED, REOPEN, IN_PROGRESS),
            on(SUBMITTED, WITHDRAW, WITHDRAWN),
            on(TRIAGE, WITHDRAW, WITHDRAWN),
            on(INFO_REQUESTED, WITHDRAW, WITHDRAWN),
            on(ACCEPTED, WITHDRAW, WITHDRAWN),
            on(IN_PROGRESS, WITHDRAW, WITHDRAWN),
            on(SUSPENDED, WITHDRAW, WITHDRAWN),
            on(REPLIED, WITHDRAW, WITHDRAWN),
            on(DISPUTED, WITHDRAW, WITHDRAWN));

    private ComplaintTransitions() {}
}
