package org.dongthuan.casetracking.commitment.domain;

import static org.dongthuan.casetracking.commitment.domain.CommitmentEvent.BREACH;
import static org.dongthuan.casetracking.commitment.domain.CommitmentEvent.CONTINUE;
import static org.dongthuan.casetracking.commitment.domain.CommitmentEvent.DECLARE_VOID;
import static org.dongthuan.casetracking.commitment.domain.CommitmentEvent.ENTER_INTO_FORCE;
import static org.dongthuan.casetracking.commitment.domain.CommitmentEvent.FULFIL;
import static org.dongthuan.casetracking.commitment.domain.CommitmentEvent.REGISTER;
import static org.dongthuan.casetracking.commitment.domain.CommitmentEvent.RESUME;
import static org.dongthuan.casetracking.commitment.domain.CommitmentEvent.SIGN;
import static org.dongthuan.casetracking.commitment.domain.CommitmentEvent.SUPERSEDE;
import static org.dongthuan.casetracking.commitment.domain.CommitmentState.BREACHED;
import static org.dongthuan.casetracking.commitment.domain.CommitmentState.CONTINUING;
import static org.dongthuan.casetracking.commitment.domain.CommitmentState.DRAFT;
import static org.dongthuan.casetracking.commitment.domain.CommitmentState.FULFILLED;
import static org.dongthuan.casetracking.commitment.domain.CommitmentState.IN_FORCE;
import static org.dongthuan.casetracking.commitment.domain.CommitmentState.REGISTERED;
import static org.dongthuan.casetracking.commitment.domain.CommitmentState.SIGNED;
import static org.dongthuan.casetracking.commitment.domain.CommitmentState.SUPERSEDED;
import static org.dongthuan.casetracking.commitment.domain.CommitmentState.VOID;

import java.util.List;
import java.util.Optional;

/**
 * The one table of what may follow what (DOMAIN §2.6). A commitment is void as long as it is not in force; BREACHED is no
 * end: a waived breach lets it go on.
 */
public final class CommitmentTransitions {

    /** A row. */
    public record Transition(CommitmentState from, CommitmentEvent event, CommitmentState to) {}

    /** All rows. */
    public static final List<Transition> ALL = List.of(
            new Transition(DRAFT, SIGN, SIGNED),
            new Transition(SIGNED, REGISTER, REGISTERED),
            new Transition(SIGNED, DECLARE_VOID, VOID),
            new Transition(REGISTERED, DECLARE_VOID, VOID),
            new Transition(REGISTERED, ENTER_INTO_FORCE, IN_FORCE),
            new Transition(IN_FORCE, FULFIL, FULFILLED),
            new Transition(IN_FORCE, CONTINUE, CONTINUING),
            new Transition(IN_FORCE, BREACH, BREACHED),
            new Transition(IN_FORCE, SUPERSEDE, SUPERSEDED),
            new Transition(CONTINUING, FULFIL, FULFILLED),
            new Transition(CONTINUING, SUPERSEDE, SUPERSEDED),
            new Transition(BREACHED, RESUME, IN_FORCE),
            new Transition(BREACHED, CONTINUE, CONTINUING),
            new Transition(BREACHED, FULFIL, FULFILLED),
            new Transition(BREACHED, SUPERSEDE, SUPERSEDED));

    private CommitmentTransitions() {}

    /** Where the event leads; empty when the table does not list it. */
    public static Optional<CommitmentState> next(CommitmentState from, CommitmentEvent event) {
        return ALL.stream()
                .filter(row -> row.from() == from && row.event() == event)
                .map(Transition::to)
                .findFirst();
    }

    /** Path segments of what people may do now. */
    public static List<String> possible(CommitmentState from) {
        return ALL.stream()
                .filter(row -> row.from() == from && !row.event().roles().isEmpty())
                .map(row -> row.event().path())
                .toList();
    }
}
