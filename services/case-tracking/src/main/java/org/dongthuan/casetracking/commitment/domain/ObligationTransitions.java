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

import java.util.List;
import java.util.Optional;

/** The one table of what may follow what (DOMAIN §2.6). Marked again, a continuing one gets its next review date. */
public final class ObligationTransitions {

    /** A row. */
    public record Transition(ObligationState from, ObligationEvent event, ObligationState to) {}

    /** All rows. */
    public static final List<Transition> ALL = List.of(
            new Transition(PENDING, START, IN_PROGRESS),
            new Transition(PENDING, MARK_CONTINUING, CONTINUING),
            new Transition(PENDING, DECLARE_BREACH, BREACHED),
            new Transition(PENDING, WAIVE, WAIVED),
            new Transition(IN_PROGRESS, SUBMIT_EVIDENCE, SUBMITTED),
            new Transition(IN_PROGRESS, DECLARE_BREACH, BREACHED),
            new Transition(IN_PROGRESS, WAIVE, WAIVED),
            new Transition(SUBMITTED, RETURN, RETURNED),
            new Transition(SUBMITTED, ACCEPT, ACCEPTED),
            new Transition(SUBMITTED, WAIVE, WAIVED),
            new Transition(RETURNED, RESUME, IN_PROGRESS),
            new Transition(RETURNED, WAIVE, WAIVED),
            new Transition(BREACHED, WAIVE, WAIVED),
            new Transition(CONTINUING, MARK_CONTINUING, CONTINUING),
            new Transition(CONTINUING, WAIVE, WAIVED));

    private ObligationTransitions() {}

    /** Where the event leads; empty when the table does not list it. */
    public static Optional<ObligationState> next(ObligationState from, ObligationEvent event) {
        return ALL.stream()
                .filter(row -> row.from() == from && row.event() == event)
                .map(Transition::to)
                .findFirst();
    }

    /** Path segments of what people may do now. */
    public static List<String> possible(ObligationState from) {
        return ALL.stream()
                .filter(row -> row.from() == from && !row.event().roles().isEmpty())
                .map(row -> row.event().path())
                .toList();
    }
}
