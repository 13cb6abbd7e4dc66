package org.dongthuan.casetracking.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.dongthuan.casetracking.clock.app.Clocks;
import org.dongthuan.casetracking.clock.domain.Deadline;
import org.dongthuan.casetracking.clock.domain.NewClock;
import org.dongthuan.casetracking.clock.domain.Owner;
import org.dongthuan.casetracking.clock.rule.Rulebook;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.time.Vietnam;

/**
 * Sensitive data leaked at a bank: it has to tell the data subjects too (Decree 356/2025 art. 8(3)). That it was a leak
 * follows from no fact that the platform sees, so somebody finds it, with the instant of the detection.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FindLeak {

    private static final String RULE = "PD26-BRB";

    private final NoticeClocks noticeClocks;
    private final Rulebook rulebook;
    private final Clocks clocks;
    private final Steps steps;
    private final Outbox outbox;

    FindLeak(NoticeClocks noticeClocks, Rulebook rulebook, Clocks clocks, Steps steps, Outbox outbox) {
        this.noticeClocks = noticeClocks;
        this.rulebook = rulebook;
        this.clocks = clocks;
        this.steps = steps;
        this.outbox = outbox;
    }

    /**
     * @param detectedAt now when absent
     * @throws DomainException 409 when it was found before, 422 when the controller is no bank, the detection lies ahead, or
     *     there was no such duty then
     */
    void found(ViolationNotice notice, Optional<Instant> detectedAt, Actor by, Instant now) {
        Deadline own = noticeClocks.of(notice.id());
        if (!isBanks(own)) {
            throw DomainException.invalid("event", "of-a-bank", "The rule is for leaks at a bank.");
        }
        Instant detected = detectedAt.orElse(now);
        if (detected.isAfter(now)) {
            throw DomainException.invalid("detectedAt", "not-later-than-now", "Name a time not later than now.");
        }
        if (rulebook.inForce(RULE, Vietnam.dayOf(detected)).isEmpty()) {
            throw DomainException.invalid(
                    "detectedAt", "in-force", "There was no such duty on that day (" + RULE + ").");
        }
        notice.leakFound(detected);
        Deadline due = clocks.start(
                NewClock.of(RULE, detected, notice.leak(), own.site().placeCode())
                        .in(null, notice.incidentId())
                        .ownedBy(new Owner(Roles.BK, notice.org())));
        steps.add(
                new Steps.Done(
                        "violation notice",
                        notice.id(),
                        NoticeEvent.FIND_LEAK.path(),
                        notice.state(),
                        notice.state(),
                        RULE,
                        notice.version()),
                by,
                now);
        outbox.record(NoticeMoved.of(NoticeEvent.FIND_LEAK.type(), notice, due, null, now));
    }

    /** Whether a leak can be found of it: the clock names the bank's approver. */
    static boolean isBanks(Deadline own) {
        return own.owner().role().equals(Roles.BKA);
    }
}
