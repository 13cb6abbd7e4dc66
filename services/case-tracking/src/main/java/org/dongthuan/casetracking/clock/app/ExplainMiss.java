package org.dongthuan.casetracking.clock.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.dongthuan.casetracking.clock.domain.Cause;
import org.dongthuan.casetracking.clock.domain.Deadline;
import org.dongthuan.casetracking.clock.domain.DeadlineChange;
import org.dongthuan.casetracking.clock.rule.Rule;
import org.dongthuan.casetracking.clock.rule.Rulebook;
import org.dongthuan.casetracking.clock.store.DeadlineRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;

/** A missed deadline asks for its cause: whoever had to act, or was told of the miss, names it. */
@ApplicationScoped
public class ExplainMiss {

    private static final String NEEDS_TEXT = "OTHER";

    private final DeadlineRepository deadlines;
    private final Rulebook rulebook;
    private final Changes changes;
    private final InstantSource clock;

    ExplainMiss(DeadlineRepository deadlines, Rulebook rulebook, Changes changes, InstantSource clock) {
        this.deadlines = deadlines;
        this.rulebook = rulebook;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * @param text free text, needed for the code OTHER
     * @throws DomainException 403 when another role had to act, 404 scope, 409 stale or not missed, 422 unknown code
     */
    @Transactional
    @Audited(action = "explain", object = "deadline")
    public Deadline explain(@AuditedId UUID id, int version, String code, Optional<String> text, Actor by) {
        Deadline deadline = deadlines.inScopeForUpdate(id);
        Rule rule = rulebook.version(deadline.ruleCode(), deadline.ruleVersion());
        if (Stream.concat(
                        Stream.of(deadline.owner().role()),
                        rule.escalation().stream().map(Rule.Escalation::role))
                .noneMatch(by::has)) {
            throw new DomainException(CommonProblem.FORBIDDEN, "Another role has to give the cause of this one.");
        }
        if (deadline.version() != version) {
            throw DomainException.stale("deadline");
        }
        if (!deadlines.causes().contains(code)) {
            throw DomainException.invalid("causeCode", "known-cause", "No such cause.");
        }
        Optional<String> words = text.filter(one -> !one.isBlank());
        if (code.equals(NEEDS_TEXT) && words.isEmpty()) {
            throw DomainException.invalid("text", "required", "Say what the cause was.");
        }
        Instant now = clock.instant();
        changes.change(
                deadline,
                "cause",
                one -> one.explain(new Cause(code, words.orElse(null), by.id(), now)),
                new DeadlineChange.By(by, code, now, now));
        deadlines.flush();
        return deadline;
    }
}
