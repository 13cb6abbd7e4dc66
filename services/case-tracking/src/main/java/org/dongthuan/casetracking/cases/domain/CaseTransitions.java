package org.dongthuan.casetracking.cases.domain;

import static org.dongthuan.casetracking.cases.domain.CaseEvent.*;
import static org.dongthuan.casetracking.cases.domain.CaseState.*;

import java.util.List;
import java.util.Optional;

/** The one table of what may follow what (DOMAIN §2.2). */
public final class CaseTransitions {

    /** A row. */
    public record Transition(CaseState from, CaseEvent event, CaseState to) {}

    /** All rows. */
    public static final List<Transition> ALL = List.of(
            new Transition(OPEN, ASSESS, ASSESSED),
            new Transition(ASSESSED, DISPATCH, IN_ACTION),
            new Transition(IN_ACTION, HOLD, ON_HOLD),
            new Transition(ON_HOLD, RELEASE, IN_ACTION),
            new Transition(IN_ACTION, ALL_TASKS_DONE, VERIFYING),
            new Transition(VERIFYING, RETURN, IN_ACTION),
            new Transition(VERIFYING, VERIFY, RESOLVED),
            new Transition(RESOLVED, CLOSE, CLOSED),
            new Transition(RESOLVED, REOPEN, IN_ACTION),
            new Transition(CLOSED, REOPEN, IN_ACTION));

    private CaseTransitions() {}

    /** Where the event leads; empty when the table does not list it. */
    public static Optional<CaseState> next(CaseState from, CaseEvent event) {
        return ALL.stream()
                .filter(row -> row.from() == from && row.event() == event)
                .map(Transition::to)
                .findFirst();
    }
}
