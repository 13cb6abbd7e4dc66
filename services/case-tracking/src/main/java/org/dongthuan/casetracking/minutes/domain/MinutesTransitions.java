package org.dongthuan.casetracking.minutes.domain;

import static org.dongthuan.casetracking.minutes.domain.MinutesEvent.COMPLETE;
import static org.dongthuan.casetracking.minutes.domain.MinutesEvent.REFUSE;
import static org.dongthuan.casetracking.minutes.domain.MinutesEvent.SEAL;
import static org.dongthuan.casetracking.minutes.domain.MinutesEvent.SIGN;

import java.util.List;
import java.util.Optional;

/** The one table of what may follow what (DOMAIN §2.7). */
public final class MinutesTransitions {

    /** A row. */
    public record Transition(MinutesState from, MinutesEvent event, MinutesState to) {}

    /** All rows. */
    public static final List<Transition> ALL = List.of(
            new Transition(MinutesState.DRAFT, MinutesEvent.READ_OUT, MinutesState.READ_OUT),
            new Transition(MinutesState.READ_OUT, SIGN, MinutesState.READ_OUT),
            new Transition(MinutesState.READ_OUT, REFUSE, MinutesState.READ_OUT),
            new Transition(MinutesState.READ_OUT, COMPLETE, MinutesState.SIGNED),
            new Transition(MinutesState.SIGNED, SEAL, MinutesState.SEALED));

    private MinutesTransitions() {}

    /** Where the event leads; empty when the table does not list it. */
    public static Optional<MinutesState> next(MinutesState from, MinutesEvent event) {
        return ALL.stream()
                .filter(row -> row.from() == from && row.event() == event)
                .map(Transition::to)
                .findFirst();
    }

    /** Path segments of what people may do now. */
    public static List<String> possible(MinutesState from) {
        return ALL.stream()
                .filter(row -> row.from() == from && !row.event().roles().isEmpty())
                .map(row -> row.event().path())
                .toList();
    }
}
