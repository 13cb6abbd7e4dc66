package org.dongthuan.casetracking.clock.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.clock.domain.Deadline;
import org.dongthuan.casetracking.clock.domain.DeadlineChange;
import org.dongthuan.casetracking.clock.domain.DeadlineState;
import org.dongthuan.casetracking.clock.rule.Rule;
import org.dongthuan.casetracking.clock.rule.Rulebook;
import org.dongthuan.casetracking.clock.store.DeadlineRepository;
import org.dongthuan.casetracking.organisation.EndedDuties;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;

/**
 * Some duties are met by a paper that the platform never sees: a bank's letter to its customer, the notices of a denunciation
 * that was accepted. Whoever had to act, or their head, says when it went out and under which number; it stands in the
 * deadline's history, with who said so.
 */
@ApplicationScoped
public class AttestDone {

    private static final Map<String, String> HEADS = Map.of(Roles.BK, Roles.BKA, Roles.PO, Roles.POL);

    private final EndedDuties ended;
    private final DeadlineRepository deadlines;
    private final Rulebook rulebook;
    private final Clocks clocks;
    private final InstantSource clock;

    AttestDone(EndedDuties ended, DeadlineRepository deadlines, Rulebook rulebook, Clocks clocks, InstantSource clock) {
        this.ended = ended;
        this.deadlines = deadlines;
        this.rulebook = rulebook;
        this.clocks = clocks;
        this.clock = clock;
    }

    /**
     * @param paper number of what went out
     * @param doneAt when it did; now when absent
     * @throws DomainException 403 when another role had to act, 404 scope, 409 stale or not waiting for it, 422 when facts of
     *     the platform say whether it was met, or the time is none at which it could be
     */
    @Transactional
    @Audited(action = "attest", object = "deadline")
    public Deadline done(@AuditedId UUID id, int version, String paper, Optional<Instant> doneAt, Actor by) {
        Deadline deadline = deadlines.inScopeForUpdate(id);
        ended.requireInOffice(by, deadline.site().placeCode());
        if (!isOwner(deadline, by)) {
            throw new DomainException(CommonProblem.FORBIDDEN, "Whoever has to act says so.");
        }
        if (deadline.version() != version) {
            throw DomainException.stale("deadline");
        }
        if (!rulebook.version(deadline.ruleCode(), deadline.ruleVersion()).attested()) {
            throw DomainException.invalid("event", "attested", "Facts say whether this one was met.");
        }
        if (!waits(deadline)) {
            throw DomainException.wrongState("deadline", deadline.state(), "done");
        }
        Instant now = clock.instant();
        Instant at = doneAt.orElse(now);
        if (at.isAfter(now) || at.isBefore(deadline.inputs().startedAt())) {
            throw DomainException.invalid(
                    "doneAt", "since-start", "Name a time since the clock started, not later than now.");
        }
        clocks.done(deadline, at, new DeadlineChange.By(by, paper, at, now));
        deadlines.flush();
        return deadline;
    }

    /** Whether the caller may say so now. */
    public boolean isPossible(Deadline deadline, Rule rule, Actor by) {
        return rule.attested() && waits(deadline) && isOwner(deadline, by);
    }

    private static boolean waits(Deadline deadline) {
        return deadline.metAt().isEmpty() && deadline.state() != DeadlineState.CANCELLED;
    }

    private static boolean isOwner(Deadline deadline, Actor by) {
        String role = deadline.owner().role();
        return (by.has(role) || by.has(HEADS.getOrDefault(role, role)))
                && (deadline.owner().org() == null
                        || by.org().filter(deadline.owner().org()::equals).isPresent());
    }
}
