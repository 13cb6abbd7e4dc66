package org.dongthuan.casetracking.rumour.api;

import jakarta.inject.Singleton;
import java.util.List;
import org.dongthuan.casetracking.figures.StoredFigures;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.casetracking.rumour.domain.Rumour;
import org.dongthuan.casetracking.rumour.domain.RumourEvent;
import org.dongthuan.casetracking.rumour.domain.RumourTransitions;
import org.dongthuan.casetracking.rumour.store.Approvals;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;

/** Makes views of rumours. */
@Singleton
class RumourViews {

    private final Approvals approvals;
    private final StoredFigures figures;
    private final Steps steps;

    RumourViews(Approvals approvals, StoredFigures figures, Steps steps) {
        this.approvals = approvals;
        this.figures = figures;
        this.steps = steps;
    }

    RumourView view(Rumour rumour, Actor who, boolean full) {
        boolean answers = who.hasAny(Roles.CO, Roles.CC, Roles.CP, Roles.ST);
        List<String> approvedBy = approvals.roles(rumour.id());
        return new RumourView(
                rumour.id(),
                rumour.incidentId(),
                rumour.kind(),
                answers ? rumour.link().orElse(null) : null,
                rumour.sha256().orElse(null),
                rumour.seenAt(),
                rumour.claim(),
                rumour.state(),
                rumour.finding().orElse(null),
                rumour.coveredBy().orElse(null),
                rumour.draft().orElse(null),
                rumour.correction().orElse(null),
                full ? figures.of(rumour.id()) : null,
                approvedBy,
                rumour.reportedAt(),
                rumour.publishedAt().orElse(null),
                actions(rumour, approvedBy, who),
                full ? steps.of(rumour.id()) : null,
                rumour.version());
    }

    private static List<String> actions(Rumour rumour, List<String> approvedBy, Actor who) {
        return RumourTransitions.TABLE.actions(
                rumour.state(),
                who,
                event -> event != RumourEvent.APPROVE
                        || event.roles().stream().anyMatch(role -> who.has(role) && !approvedBy.contains(role)));
    }
}
