package org.dongthuan.casetracking.clock.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.dongthuan.casetracking.clock.domain.Deadline;
import org.dongthuan.casetracking.clock.domain.DeadlineChange;
import org.dongthuan.casetracking.clock.domain.DeadlineEvent;
import org.dongthuan.casetracking.clock.domain.DeadlineState;
import org.dongthuan.casetracking.clock.domain.DeadlineTransitions;
import org.dongthuan.casetracking.clock.rule.Counting;
import org.dongthuan.casetracking.clock.rule.Rule;
import org.dongthuan.casetracking.clock.rule.Rulebook;
import org.dongthuan.casetracking.clock.store.DeadlineRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.problem.DomainException;

/** Changes a deadline on an officer's word. */
@ApplicationScoped
public class ChangeDeadline {

    private final DeadlineRepository deadlines;
    private final Rulebook rulebook;
    private final Changes changes;
    private final InstantSource clock;

    ChangeDeadline(DeadlineRepository deadlines, Rulebook rulebook, Changes changes, InstantSource clock) {
        this.deadlines = deadlines;
        this.rulebook = rulebook;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * What an event needs.
     *
     * @param effectiveAt when it is so, if that is not now
     * @param by amount of an extension, in the unit of the rule
     */
    public record With(int version, String reasonCode, Optional<Instant> effectiveAt, Optional<Integer> by) {}

    /**
     * @return the deadline as it is now
     * @throws DomainException 403 role, 404 scope, 409 stale, wrong state or time over, 422 against the rule
     */
    @Transactional
    @Audited(action = "move", object = "deadline")
    public Deadline move(@AuditedId UUID id, DeadlineEvent event, With with, Actor by) {
        DeadlineTransitions.TABLE.requireRole(event, by);
        Deadline deadline = deadlines.inScopeForUpdate(id);
        Instant now = clock.instant();
        Instant effective = with.effectiveAt().orElse(now);
        requirePossible(deadline, event, with, effective, now);
        changes.change(
                deadline,
                event.path(),
                change(deadline, event, with, effective),
                new DeadlineChange.By(by, with.reasonCode(), effective, now));
        deadlines.flush();
        return deadline;
    }

    private static void requirePossible(
            Deadline deadline, DeadlineEvent event, With with, Instant effective, Instant now) {
        if (deadline.version() != with.version()) {
            throw DomainException.stale("deadline");
        }
        if (deadline.isOver(now)) {
            throw DomainException.wrongState("deadline", DeadlineState.MISSED, event.path());
        }
        Instant since = deadline.suspendedAt().orElse(deadline.inputs().startedAt());
        if (effective.isAfter(now) || effective.isBefore(since)) {
            throw DomainException.invalid(
                    "effectiveAt",
                    "while-it-ran",
                    "Name a time since the clock started or stopped, not later than now.");
        }
    }

    private Consumer<Deadline> change(Deadline deadline, DeadlineEvent event, With with, Instant effective) {
        Rule rule = rulebook.version(deadline.ruleCode(), deadline.ruleVersion());
        Counting counting = rulebook.counting();
        return switch (event) {
            case SUSPEND -> one -> one.suspend(rule, effective);
            case RESUME -> one -> one.resume(rule, counting, effective);
            case EXTEND -> {
                int by = with.by().orElseThrow(() -> DomainException.invalid("by", "required", "Say by how much."));
                yield one -> one.extend(by, rule, counting);
            }
            case DECIDE_COMPLEX -> one -> one.decideComplex(rule, counting);
            default -> throw DomainException.notFound("event of a deadline");
        };
    }
}
