package org.dongthuan.casetracking.commitment.api;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import org.dongthuan.casetracking.commitment.app.Measures;
import org.dongthuan.casetracking.commitment.app.Permissions;
import org.dongthuan.casetracking.commitment.domain.Body;
import org.dongthuan.casetracking.commitment.domain.Obligation;
import org.dongthuan.casetracking.commitment.domain.ObligationEvent;
import org.dongthuan.casetracking.commitment.store.ObligationRepository;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.time.Vietnam;

/** Makes views of obligations. */
@Singleton
class ObligationViews {

    private final ObligationRepository obligations;
    private final Measures measures;
    private final Permissions permissions;
    private final Steps steps;
    private final InstantSource clock;

    ObligationViews(
            ObligationRepository obligations,
            Measures measures,
            Permissions permissions,
            Steps steps,
            InstantSource clock) {
        this.obligations = obligations;
        this.measures = measures;
        this.permissions = permissions;
        this.steps = steps;
        this.clock = clock;
    }

    ObligationView row(Obligation obligation, Actor who) {
        return view(obligation, who, null);
    }

    ObligationView one(Obligation obligation, Actor who) {
        return view(obligation, who, steps.of(obligation.id()));
    }

    private ObligationView view(Obligation obligation, Actor who, List<Steps.Step> history) {
        List<Body> supervisors = obligations.supervisors(obligation.id());
        return new ObligationView(
                obligation.id(),
                obligation.commitmentId(),
                obligation.incidentId(),
                obligation.code(),
                obligation.target(),
                obligation.obligor(),
                obligation.performer(),
                obligation.beneficiary(),
                supervisors,
                obligation.measure(),
                measures.of(obligation),
                obligation.dueOn().orElse(null),
                obligation.overdue(Vietnam.dayOf(clock.instant())),
                obligation.state(),
                obligation.evidenceRef().orElse(null),
                obligation.submittedAt().orElse(null),
                approvals(obligation, ObligationEvent.ACCEPT),
                obligation.returnReason().orElse(null),
                obligation.breachNotice().orElse(null),
                approvals(obligation, ObligationEvent.WAIVE).stream()
                        .map(Body::role)
                        .toList(),
                obligation.owner().orElse(null),
                obligation.reviewOn().orElse(null),
                permissions.actions(obligation, supervisors, who),
                history,
                obligation.version());
    }

    private List<Body> approvals(Obligation obligation, ObligationEvent act) {
        return obligations.approvals(obligation.id(), act).stream()
                .map(ObligationRepository.Approval::body)
                .toList();
    }
}
