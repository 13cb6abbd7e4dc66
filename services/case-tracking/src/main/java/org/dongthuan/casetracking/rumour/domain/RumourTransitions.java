package org.dongthuan.casetracking.rumour.domain;

import static org.dongthuan.casetracking.rumour.domain.RumourEvent.APPROVE;
import static org.dongthuan.casetracking.rumour.domain.RumourEvent.ASSESS;
import static org.dongthuan.casetracking.rumour.domain.RumourEvent.CLOSE;
import static org.dongthuan.casetracking.rumour.domain.RumourEvent.COMPLETE;
import static org.dongthuan.casetracking.rumour.domain.RumourEvent.DRAFT;
import static org.dongthuan.casetracking.rumour.domain.RumourEvent.PUBLISH;

import java.util.List;
import java.util.Optional;

/** The one table of what may follow what (DOMAIN §2.7). */
public final class RumourTransitions {

    /** A row. */
    public record Transition(RumourState from, RumourEvent event, RumourState to) {}

    /** All rows. */
    public static final List<Transition> ALL = List.of(
            new Transition(RumourState.REPORTED, ASSESS, RumourState.ASSESSED),
            new Transition(RumourState.ASSESSED, DRAFT, RumourState.DRAFTED),
            // Without a correction of its own: a true complaint, or one answered by the correction of another rumour.
            new Transition(RumourState.ASSESSED, CLOSE, RumourState.CLOSED),
            new Transition(RumourState.DRAFTED, DRAFT, RumourState.DRAFTED),
            new Transition(RumourState.DRAFTED, APPROVE, RumourState.DRAFTED),
            new Transition(RumourState.DRAFTED, COMPLETE, RumourState.APPROVED),
            new Transition(RumourState.APPROVED, PUBLISH, RumourState.PUBLISHED),
            new Transition(RumourState.PUBLISHED, CLOSE, RumourState.CLOSED));

    private RumourTransitions() {}

    /** Where the event leads; empty when the table does not list it. */
    public static Optional<RumourState> next(RumourState from, RumourEvent event) {
        return ALL.stream()
                .filter(row -> row.from() == from && row.event() == event)
                .map(Transition::to)
                .findFirst();
    }

    /** Path segments of what people may do now. */
    public static List<String> possible(RumourState from) {
        return ALL.stream()
                .filter(row -> row.from() == from && !row.event().roles().isEmpty())
                .map(row -> row.event().path())
                .toList();
    }
}
