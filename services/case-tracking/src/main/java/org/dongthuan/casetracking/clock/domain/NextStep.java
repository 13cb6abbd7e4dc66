package org.dongthuan.casetracking.clock.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.dongthuan.casetracking.clock.rule.Rule;

/** The step that time takes with a deadline: remind before the end, miss at the end, escalate after it. */
public final class NextStep {

    /** What is done at the due instant itself is in time; the next instant that is kept is too late. */
    private static final Duration INSTANT = Duration.ofNanos(1_000);

    private NextStep() {}

    /** The first instant at which it is too late. */
    static Instant after(Due due) {
        return due.at().plus(INSTANT);
    }

    /** When time takes the next step; null for never. */
    static Instant at(Deadline deadline, Rule rule) {
        Instant due = deadline.due().at();
        int told = deadline.told().escalations();
        return switch (deadline.state()) {
            case RUNNING ->
                rule.remind() == null || deadline.told().remindedAt() != null
                        ? after(deadline.due())
                        : rule.remind().at(deadline.inputs().startedAt(), due);
            case MISSED ->
                deadline.metAt().isEmpty() && told < rule.escalation().size()
                        ? due.plus(rule.escalation().get(told).after())
                        : null;
            default -> null;
        };
    }

    /**
     * Takes one step that is due by now. A reminder whose time passed together with the end is left out: it would tell of
     * something that is already missed.
     *
     * @param now not before {@link Deadline#nextAt}
     * @return what to tell; empty for a reminder left out
     */
    public static Optional<DeadlineTold> take(Deadline deadline, Rule rule, Instant now) {
        if (deadline.state() == DeadlineState.MISSED) {
            deadline.escalated(rule);
            return Optional.of(
                    DeadlineTold.of("escalated", deadline, deadline.told().escalatedTo(), now));
        }
        boolean over = deadline.isOver(now);
        if (rule.remind() != null && deadline.told().remindedAt() == null) {
            deadline.reminded(rule, now);
            return over
                    ? Optional.empty()
                    : Optional.of(DeadlineTold.of(
                            "reminded", deadline, deadline.owner().role(), now));
        }
        deadline.miss(rule);
        return Optional.of(DeadlineTold.of("missed", deadline, deadline.owner().role(), now));
    }
}
