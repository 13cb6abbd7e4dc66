package org.dongthuan.casetracking.incident.domain;

import static org.dongthuan.casetracking.incident.domain.IncidentEvent.*;
import static org.dongthuan.casetracking.incident.domain.IncidentState.*;

import java.util.List;
import java.util.Optional;

/** The one table of what may follow what (DOMAIN §2.3). */
public final class IncidentTransitions {

    /** A row. */
    public record Transition(IncidentState from, IncidentEvent event, IncidentState to) {}

    /** All rows. */
    public static final List<Transition> ALL = List.of(
            new Transition(REPORTED, DISMISS, DISMISSED),
            new Transition(REPORTED, CONFIRM, CONFIRMED),
            new Transition(CONFIRMED, CONTAIN, CONTAINED),
            new Transition(CONTAINED, ADOPT_PLAN, REMEDIATING),
            new Transition(REMEDIATING, ALL_CASES_RESOLVED, VERIFYING),
            new Transition(VERIFYING, RETURN, REMEDIATING),
            new Transition(VERIFYING, ACCEPT_RESULT, MONITORING),
            new Transition(MONITORING, CLOSE, CLOSED),
            new Transition(CLOSED, REOPEN, REMEDIATING));

    private IncidentTransitions() {}

    /** Where the event leads; empty when the table does not list it. */
    public static Optional<IncidentState> next(IncidentState from, IncidentEvent event) {
        return ALL.stream()
                .filter(row -> row.from() == from && row.event() == event)
                .map(Transition::to)
                .findFirst();
    }
}
