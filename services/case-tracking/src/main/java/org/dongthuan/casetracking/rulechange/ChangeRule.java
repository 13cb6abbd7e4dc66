package org.dongthuan.casetracking.rulechange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.clock.rule.Amendment;
import org.dongthuan.casetracking.clock.rule.Rule;
import org.dongthuan.casetracking.clock.rule.Rulebook;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audit;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.time.Vietnam;

/** Proposes and decides changes of rules. */
@ApplicationScoped
class ChangeRule {

    private static final String KIND = "rule-change";

    private final Rulebook rulebook;
    private final RuleChangeStore store;
    private final Steps steps;
    private final Audit audit;
    private final InstantSource clock;

    ChangeRule(Rulebook rulebook, RuleChangeStore store, Steps steps, Audit audit, InstantSource clock) {
        this.rulebook = rulebook;
        this.store = store;
        this.steps = steps;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws DomainException 404 for an unknown rule, 409 while another change of it waits, 422 for terms that do not hold */
    @Transactional
    RuleChange propose(String ruleCode, Amendment amendment, String reason, Actor by) {
        Rule base = newest(ruleCode);
        requireSound(base, amendment);
        Instant now = clock.instant();
        RuleChange proposed = new RuleChange(
                UUID.randomUUID(),
                ruleCode,
                base.version(),
                amendment,
                reason,
                ChangeState.PROPOSED,
                by.id(),
                now,
                null,
                null,
                null,
                null,
                0);
        if (!store.add(proposed)) {
            // Two at once would both be tried out against what is no longer the newest.
            throw DomainException.wrongState("rule", ChangeState.PROPOSED.name(), "propose");
        }
        steps.add(new Steps.Done(KIND, proposed.id(), "propose", null, ChangeState.PROPOSED, ruleCode, 0), by, now);
        audit.record("propose", KIND, List.of(proposed.id().toString()), null);
        return proposed;
    }

    /**
     * @param answer what whoever decides says about it; may be null but for a rejection
     * @throws DomainException 403 role, 404 absent, 409 stale or decided, 422 the same person, too late, or the
     *     rule has a newer version
     */
    @Transactional
    RuleChange decide(UUID id, ChangeEvent event, int version, String answer, Actor by) {
        ChangeTransitions.TABLE.requireRole(event, by);
        RuleChange change = store.held(id).orElseThrow(() -> DomainException.notFound("rule change"));
        if (change.version() != version) {
            throw DomainException.stale("rule change");
        }
        ChangeTransitions.TABLE.require(change.state(), event);
        boolean own = change.proposedBy().equals(by.id());
        if (event == ChangeEvent.WITHDRAW ? !own : own) {
            throw new DomainException(
                    CommonProblem.TWO_PERSONS_REQUIRED, "Who proposed it withdraws it; another person decides.");
        }
        if (event == ChangeEvent.REJECT && (answer == null || answer.isBlank())) {
            throw DomainException.invalid("answer", "required", "Say why.");
        }
        Integer made = event == ChangeEvent.APPROVE ? approved(change) : null;
        ChangeState to = ChangeTransitions.TABLE.next(change.state(), event);
        Instant now = clock.instant();
        store.decided(id, to, by.id(), now, answer, made);
        steps.add(new Steps.Done(KIND, id, event.path(), change.state(), to, change.ruleCode(), version + 1), by, now);
        audit.record(event.path(), KIND, List.of(id.toString()), null);
        return store.find(id).orElseThrow();
    }

    /** The newest version, whether or not it is in force yet. @throws DomainException 404 */
    Rule newest(String ruleCode) {
        return rulebook.all().stream()
                .filter(rule -> rule.code().equals(ruleCode))
                .reduce((one, next) -> next)
                .orElseThrow(() -> DomainException.notFound("rule"));
    }

    private int approved(RuleChange change) {
        Rule base = rulebook.version(change.ruleCode(), change.baseVersion());
        requireSound(base, change.amendment());
        return rulebook.amend(base, change.amendment(), change.id())
                .orElseThrow(() -> DomainException.invalid(
                        "baseVersion",
                        "newest-version",
                        "The rule has a newer version than the one this change was proposed for: propose it anew."))
                .version();
    }

    /** No clock that has started changes, so it begins with a day to come. */
    private void requireSound(Rule base, Amendment amendment) {
        if (!amendment.validFrom().isAfter(Vietnam.dayOf(clock.instant()))) {
            throw DomainException.invalid(
                    "validFrom", "future-day", "Clocks that have started stay as they are: choose a day to come.");
        }
        try {
            base.amended(base.version() + 1, amendment);
        } catch (IllegalArgumentException contradiction) {
            throw DomainException.invalid("terms", "rule-terms", contradiction.getMessage());
        }
    }
}
