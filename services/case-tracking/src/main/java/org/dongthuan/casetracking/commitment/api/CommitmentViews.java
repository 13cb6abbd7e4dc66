package org.dongthuan.casetracking.commitment.api;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.dongthuan.casetracking.commitment.domain.Commitment;
import org.dongthuan.casetracking.commitment.domain.CommitmentEvent;
import org.dongthuan.casetracking.commitment.domain.CommitmentTransitions;
import org.dongthuan.casetracking.commitment.domain.Obligation;
import org.dongthuan.casetracking.commitment.domain.ObligationState;
import org.dongthuan.casetracking.commitment.store.ObligationRepository;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.casetracking.scope.DutyScope;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;

/** Makes views of commitments. */
@Singleton
class CommitmentViews {

    private final ObligationRepository obligations;
    private final ObligationViews obligationViews;
    private final Steps steps;

    CommitmentViews(ObligationRepository obligations, ObligationViews obligationViews, Steps steps) {
        this.obligations = obligations;
        this.obligationViews = obligationViews;
        this.steps = steps;
    }

    CommitmentView row(Commitment commitment, Actor who) {
        return view(commitment, who, false);
    }

    CommitmentView one(Commitment commitment, Actor who) {
        return view(commitment, who, true);
    }

    private CommitmentView view(Commitment commitment, Actor who, boolean full) {
        List<Obligation> own = obligations.ofInScope(commitment.id());
        boolean wording = DutyScope.readsWording(who) && !who.hasAny(Roles.BK, Roles.BKA);
        return new CommitmentView(
                commitment.id(),
                commitment.incidentId(),
                commitment.org(),
                commitment.title(),
                wording && full ? commitment.text() : null,
                commitment.supersedes().orElse(null),
                commitment.addendumTo().orElse(null),
                commitment.state(),
                commitment.draftedAt(),
                commitment.signedAt().orElse(null),
                wording && full ? commitment.signature().orElse(null) : null,
                commitment.number().orElse(null),
                commitment.documentId().orElse(null),
                commitment.inForceAt().orElse(null),
                count(own, ObligationState.ACCEPTED),
                count(own, ObligationState.CONTINUING),
                own.size(),
                full ? own.stream().map(one -> obligationViews.row(one, who)).toList() : null,
                actions(commitment, who),
                full ? steps.of(commitment.id()) : null,
                commitment.version());
    }

    private static int count(List<Obligation> all, ObligationState state) {
        return (int) all.stream().filter(one -> one.state() == state).count();
    }

    private static List<String> actions(Commitment commitment, Actor who) {
        return CommitmentTransitions.TABLE.actions(
                commitment.state(),
                who,
                event -> event != CommitmentEvent.SIGN || who.org().equals(Optional.of(commitment.org())));
    }
}
