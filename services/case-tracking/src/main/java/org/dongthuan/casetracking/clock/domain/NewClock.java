package org.dongthuan.casetracking.clock.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A clock to start.
 *
 * @param startedAt when the fact happened from which it counts
 * @param caseId null while there is none, like {@code incidentId}
 * @param owner who has to act, when it is not the role that the rule names
 * @param startFact from what it counts, when it is not what the rule names
 */
public record NewClock(
        String ruleCode,
        Instant startedAt,
        boolean complex,
        Subject subject,
        UUID caseId,
        UUID incidentId,
        String placeCode,
        Optional<Owner> owner,
        Optional<String> startFact) {

    /** A clock on whomever the rule names, not complex, in no case and incident. */
    public static NewClock of(String ruleCode, Instant startedAt, Subject subject, String placeCode) {
        return new NewClock(
                ruleCode, startedAt, false, subject, null, null, placeCode, Optional.empty(), Optional.empty());
    }

    public NewClock in(UUID aCase, UUID anIncident) {
        return new NewClock(ruleCode, startedAt, complex, subject, aCase, anIncident, placeCode, owner, startFact);
    }

    public NewClock ownedBy(Owner someone) {
        return new NewClock(
                ruleCode, startedAt, complex, subject, caseId, incidentId, placeCode, Optional.of(someone), startFact);
    }

    public NewClock because(String fact) {
        return new NewClock(
                ruleCode, startedAt, complex, subject, caseId, incidentId, placeCode, owner, Optional.of(fact));
    }
}
