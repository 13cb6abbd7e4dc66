package org.dongthuan.casetracking.incident.domain;

import static org.dongthuan.casetracking.incident.domain.IncidentEvent.*;
import static org.dongthuan.casetracking.incident.domain.IncidentState.*;
import static org.dongthuan.platform.machine.Transition.on;

import org.dongthuan.platform.machine.TransitionTable;

/** The one table of what may follow what (DOMAIN §2.3). */
public final class IncidentTransitions {

    public static final TransitionTable<IncidentState, IncidentEvent> TABLE = TransitionTable.of(
            "incident",
            IncidentEvent.class,
            on(REPORTED, DISMISS, DISMISSED),
            on(REPORTED, CONFIRM, CONFIRMED),
            on(CONFIRMED, CONTAIN, CONTAINED),
            on(CONTAINED, ADOPT_PLAN, REMEDIATING),
            on(REMEDIATING, ALL_CASES_RESOLVED, VERIFYING),
            on(VERIFYING, RETURN, REMEDIATING),
            on(VERIFYING, ACCEPT_RESULT, MONITORING),
            on(MONITORING, CLOSE, CLOSED),
            on(CLOSED, REOPEN, REMEDIATING));

    private IncidentTransitions() {}
}
