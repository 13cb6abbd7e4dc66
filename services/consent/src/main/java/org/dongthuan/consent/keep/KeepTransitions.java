package org.dongthuan.consent.keep;

import java.util.List;
import java.util.Optional;

/** The one table of what may follow what (DOMAIN §2.5, record). */
public final class KeepTransitions {

    /** A row. */
    public record Transition(KeepState from, KeepEvent event, KeepState to) {}

    /** All rows. */
    public static final List<Transition> ALL = List.of(
            new Transition(KeepState.REQUESTED, KeepEvent.GIVE, KeepState.GIVEN),
            new Transition(KeepState.REQUESTED, KeepEvent.REFUSE, KeepState.REFUSED),
            new Transition(KeepState.GIVEN, KeepEvent.PROVE, KeepState.PROVEN),
            new Transition(KeepState.GIVEN, KeepEvent.NOT_PROVE, KeepState.INVALIDATED));

    private KeepTransitions() {}

    /** Where the event leads; empty when the table does not list it. */
    public static Optional<KeepState> next(KeepState from, KeepEvent event) {
        return ALL.stream()
                .filter(row -> row.from() == from && row.event() == event)
                .map(Transition::to)
                .findFirst();
    }
}
