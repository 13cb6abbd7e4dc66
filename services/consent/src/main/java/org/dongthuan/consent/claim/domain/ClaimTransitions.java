package org.dongthuan.consent.claim.domain;

import static org.dongthuan.consent.claim.domain.ClaimEvent.*;
import static org.dongthuan.consent.claim.domain.ClaimState.*;

import java.util.List;
import java.util.Optional;

/** The one table of what may follow what (DOMAIN §2.5). */
public final class ClaimTransitions {

    /** A row. */
    public record Transition(ClaimState from, ClaimEvent event, ClaimState to) {}

    /** All rows. */
    public static final List<Transition> ALL = List.of(
            new Transition(UNVERIFIED, REQUEST_EVIDENCE, EVIDENCE_REQUESTED),
            new Transition(EVIDENCE_REQUESTED, SUBMIT_EVIDENCE, UNDER_CHECK),
            new Transition(EVIDENCE_REQUESTED, NO_EVIDENCE, NOT_PROVEN),
            new Transition(UNDER_CHECK, PROVE, PROVEN),
            new Transition(UNDER_CHECK, DISPROVE, DISPROVEN),
            new Transition(UNDER_CHECK, NOT_PROVE, NOT_PROVEN),
            new Transition(PROVEN, APPEAL, UNDER_CHECK),
            new Transition(DISPROVEN, APPEAL, UNDER_CHECK),
            new Transition(NOT_PROVEN, APPEAL, UNDER_CHECK));

    private ClaimTransitions() {}

    /** Where the event leads; empty when the table does not list it. */
    public static Optional<ClaimState> next(ClaimState from, ClaimEvent event) {
        return ALL.stream()
                .filter(row -> row.from() == from && row.event() == event)
                .map(Transition::to)
                .findFirst();
    }
}
