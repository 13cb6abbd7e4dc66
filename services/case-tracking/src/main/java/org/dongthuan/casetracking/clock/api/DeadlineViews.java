package org.dongthuan.casetracking.clock.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dongthuan.casetracking.clock.app.AttestDone;
import org.dongthuan.casetracking.clock.domain.Deadline;
import org.dongthuan.casetracking.clock.domain.DeadlineEvent;
import org.dongthuan.casetracking.clock.domain.DeadlineState;
import org.dongthuan.casetracking.clock.domain.DeadlineTransitions;
import org.dongthuan.casetracking.clock.rule.Rule;
import org.dongthuan.casetracking.clock.rule.Rulebook;
import org.dongthuan.casetracking.clock.store.DeadlineRepository;
import org.dongthuan.platform.access.Actor;

/** Shows deadlines. */
@ApplicationScoped
class DeadlineViews {

    private final DeadlineRepository deadlines;
    private final Rulebook rulebook;
    private final InstantSource clock;
    private final AttestDone attestDone;

    DeadlineViews(DeadlineRepository deadlines, Rulebook rulebook, InstantSource clock, AttestDone attestDone) {
        this.deadlines = deadlines;
        this.rulebook = rulebook;
        this.clock = clock;
        this.attestDone = attestDone;
    }

    /** Shows one of several, whose codes were asked for together. */
    DeadlineView row(Deadline deadline, Map<UUID, String> codes, Actor who) {
        return view(deadline, codes, who, false);
    }

    DeadlineView one(Deadline deadline, Actor who) {
        return view(deadline, deadlines.codes(List.of(deadline)), who, true);
    }

    private DeadlineView view(Deadline deadline, Map<UUID, String> codes, Actor who, boolean full) {
        Rule rule = rulebook.version(deadline.ruleCode(), deadline.ruleVersion());
        return new DeadlineView(
                deadline.id(),
                deadline.ruleCode(),
                deadline.ruleVersion(),
                deadline.due().calendarVersion(),
                deadline.subject().kind(),
                deadline.subject().id(),
                deadline.site().caseId(),
                codes.get(deadline.id()),
                deadline.site().incidentId(),
                deadline.site().placeCode(),
                deadline.owner().role(),
                deadline.owner().org(),
                deadline.told().escalatedTo(),
                deadline.state(),
                deadline.inputs().startedAt(),
                deadline.recordedAt(),
                deadline.due().at(),
                deadline.due().provisional(),
                overdue(deadline),
                deadline.metAt().orElse(null),
                deadline.metAt().filter(at -> at.isAfter(deadline.due().at())).isPresent(),
                deadline.cause().map(DeadlineView.CauseView::of).orElse(null),
                actions(deadline, rule, who),
                DeadlineView.InputsView.of(deadline.inputs(), rule),
                DeadlineView.RuleView.of(rule),
                full ? deadlines.causes() : null,
                full
                        ? deadlines.history(deadline.id()).stream()
                                .map(DeadlineView.ChangeView::of)
                                .toList()
                        : null,
                deadline.version());
    }

    private boolean overdue(Deadline deadline) {
        return deadline.metAt().isEmpty()
                && (deadline.state() == DeadlineState.MISSED || deadline.isOver(clock.instant()));
    }

    private List<String> actions(Deadline deadline, Rule rule, Actor who) {
        List<String> actions = new ArrayList<>();
        if (!deadline.isOver(clock.instant())) {
            actions.addAll(
                    DeadlineTransitions.TABLE.actions(deadline.state(), who, event -> allows(rule, deadline, event)));
        }
        if (deadline.state() == DeadlineState.MISSED
                && Stream.concat(
                                Stream.of(deadline.owner().role()),
                                rule.escalation().stream().map(Rule.Escalation::role))
                        .anyMatch(who::has)) {
            actions.add("cause");
        }
        if (attestDone.isPossible(deadline, rule, who)) {
            actions.add("done");
        }
        return actions;
    }

    private static boolean allows(Rule rule, Deadline deadline, DeadlineEvent event) {
        return switch (event) {
            case EXTEND ->
                rule.extensible()
                        .filter(allowed -> deadline.inputs().extensions() < allowed.times())
                        .isPresent();
            case DECIDE_COMPLEX -> rule.knowsComplex() && !deadline.inputs().complex();
            default -> true;
        };
    }
}
