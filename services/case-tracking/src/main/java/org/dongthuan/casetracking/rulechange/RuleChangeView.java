package org.dongthuan.casetracking.rulechange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.clock.rule.Rule;
import org.dongthuan.platform.access.Actor;

/**
 * A change of a rule.
 *
 * @param before version it starts from, {@code after} how it would read, or reads
 * @param mine whether the caller proposed it
 * @param answer what whoever decided said; absent for nothing
 * @param actions path segments of what the caller may do now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RuleChangeView(
        UUID id,
        String ruleCode,
        ClockRuleView before,
        ClockRuleView after,
        String reason,
        ChangeState state,
        boolean mine,
        Instant proposedAt,
        Instant decidedAt,
        String answer,
        List<String> actions,
        int version) {

    static RuleChangeView of(RuleChange change, Rule before, Actor who) {
        boolean mine = change.proposedBy().equals(who.id());
        int next = change.madeVersion() == null ? before.version() + 1 : change.madeVersion();
        return new RuleChangeView(
                change.id(),
                change.ruleCode(),
                ClockRuleView.of(before, false),
                ClockRuleView.of(before.amended(next, change.amendment()), false),
                change.reason(),
                change.state(),
                mine,
                change.proposedAt(),
                change.decidedAt(),
                change.answer(),
                ChangeTransitions.TABLE.actions(change.state(), who, event -> (event == ChangeEvent.WITHDRAW) == mine),
                change.version());
    }
}
