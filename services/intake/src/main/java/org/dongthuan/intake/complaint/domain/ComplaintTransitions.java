package org.dongthuan.intake.complaint.domain;

import static org.dongthuan.intake.complaint.domain.ComplaintEvent.*;
import static org.dongthuan.intake.complaint.domain.ComplaintState.*;

import java.util.List;
import java.util.Optional;

/** The one table of what may follow what (DOMAIN §2.1). Whatever is not in it is refused with 409. */
public final class ComplaintTransitions {

    /** A row: in {@code from}, {@code event} leads to {@code to}. */
    public record Transition(ComplaintState from, ComplaintEvent event, ComplaintState to) {}

    /** All rows. */
    public static final List<Transition> ALL = List.of(
            new Transition(SUBMITTED, TAKE, TRIAGE),
            new Transition(TRIAGE, ASK_INFO, INFO_REQUESTED),
            new Transition(INFO_REQUESTED, ANSWER, TRIAGE),
            new Transition(TRIAGE, MARK_DUPLICATE, MERGED),
            new Transition(MERGED, UNMERGE, TRIAGE),
            new Transition(TRIAGE, FORWARD, REDIRECTED),
            // The two persons of a refusal (DOMAIN §2): one proposes it, a chair decides.
            new Transition(TRIAGE, PROPOSE_DECLINE, TRIAGE),
            new Transition(TRIAGE, DECLINE, NOT_ACCEPTED),
            // One letter, several legal tracks: a further one may show at any time while it is worked on.
            new Transition(TRIAGE, ADD_TRACK, TRIAGE),
            new Transition(ACCEPTED, ADD_TRACK, ACCEPTED),
            new Transition(IN_PROGRESS, ADD_TRACK, IN_PROGRESS),
            new Transition(TRIAGE, ACCEPT, ACCEPTED),
            new Transition(ACCEPTED, START, IN_PROGRESS),
            new Transition(IN_PROGRESS, SUSPEND, SUSPENDED),
            new Transition(SUSPENDED, RESUME, IN_PROGRESS),
            new Transition(IN_PROGRESS, REPLY, REPLIED),
            new Transition(REPLIED, CONFIRM, CLOSED),
            new Transition(REPLIED, DISPUTE, DISPUTED),
            new Transition(DISPUTED, ASSIGN_LEVEL2, IN_PROGRESS),
            new Transition(CLOSED, REOPEN, IN_PROGRESS),
            new Transition(SUBMITTED, WITHDRAW, WITHDRAWN),
            new Transition(TRIAGE, WITHDRAW, WITHDRAWN),
            new Transition(INFO_REQUESTED, WITHDRAW, WITHDRAWN),
            new Transition(ACCEPTED, WITHDRAW, WITHDRAWN),
            new Transition(IN_PROGRESS, WITHDRAW, WITHDRAWN),
            new Transition(SUSPENDED, WITHDRAW, WITHDRAWN),
            new Transition(REPLIED, WITHDRAW, WITHDRAWN),
            new Transition(DISPUTED, WITHDRAW, WITHDRAWN));

    private ComplaintTransitions() {}

    /** Where the event leads; empty when the table does not list it. */
    public static Optional<ComplaintState> next(ComplaintState from, ComplaintEvent event) {
        return ALL.stream()
                .filter(row -> row.from() == from && row.event() == event)
                .map(Transition::to)
                .findFirst();
    }
}
