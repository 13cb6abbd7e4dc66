package org.dongthuan.casetracking.commitment.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import org.dongthuan.casetracking.commitment.domain.Body;
import org.dongthuan.casetracking.commitment.domain.Obligation;
import org.dongthuan.casetracking.commitment.domain.ObligationEvent;
import org.dongthuan.casetracking.commitment.domain.ObligationTransitions;
import org.dongthuan.casetracking.commitment.store.CommitmentRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.time.Vietnam;

/** What somebody may do to an obligation as it is now; {@link MoveObligation} decides. */
@ApplicationScoped
public class Permissions {

    private final CommitmentRepository commitments;
    private final InstantSource clock;

    Permissions(CommitmentRepository commitments, InstantSource clock) {
        this.commitments = commitments;
        this.clock = clock;
    }

    /** Path segments of events. */
    public List<String> actions(Obligation obligation, List<Body> supervisors, Actor who) {
        if (!commitments.findById(obligation.commitmentId()).state().binding()) {
            return List.of();
        }
        return ObligationTransitions.TABLE.actions(
                obligation.state(), who, event -> may(obligation, event, supervisors, who));
    }

    private boolean may(Obligation obligation, ObligationEvent event, List<Body> supervisors, Actor who) {
        return switch (event) {
            case START -> Parties.actsFor(who, obligation.performer());
            case SUBMIT_EVIDENCE ->
                Parties.actsFor(who, obligation.performer()) || Parties.actsFor(who, obligation.obligor());
            case RETURN, ACCEPT -> Parties.supervisor(who, supervisors).isPresent();
            case WAIVE -> who.has(Roles.CC) || who.has(Parties.waivingRole(obligation));
            case MARK_CONTINUING -> obligation.dueOn().isEmpty();
            case DECLARE_BREACH -> obligation.overdue(Vietnam.dayOf(clock.instant()));
            case RESUME -> false;
        };
    }
}
