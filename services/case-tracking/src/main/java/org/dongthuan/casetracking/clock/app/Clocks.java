package org.dongthuan.casetracking.clock.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.dongthuan.casetracking.clock.domain.Deadline;
import org.dongthuan.casetracking.clock.domain.DeadlineChange;
import org.dongthuan.casetracking.clock.domain.DeadlineEvent;
import org.dongthuan.casetracking.clock.domain.DeadlineState;
import org.dongthuan.casetracking.clock.domain.DeadlineTold;
import org.dongthuan.casetracking.clock.domain.NewClock;
import org.dongthuan.casetracking.clock.domain.Subject;
import org.dongthuan.casetracking.clock.rule.Area;
import org.dongthuan.casetracking.clock.rule.Rule;
import org.dongthuan.casetracking.clock.rule.Rulebook;
import org.dongthuan.casetracking.clock.store.DeadlineRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.BeyondScope;
import org.dongthuan.platform.messaging.MalformedEvent;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.time.Vietnam;
import org.jboss.logging.Logger;

/**
 * Starts and stops clocks for the features of this service. Everything takes place in the caller's transaction; instants are
 * those of the facts, which may lie before the moment of recording.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Clocks {

    private static final Logger LOG = Logger.getLogger(Clocks.class);
    private static final Set<DeadlineState> OPEN = Set.of(DeadlineState.RUNNING, DeadlineState.SUSPENDED);

    private final DeadlineRepository deadlines;
    private final Rulebook rulebook;
    private final Changes changes;
    private final Outbox outbox;
    private final BeyondScope beyond;
    private final InstantSource clock;
    private final Set<String> warned = ConcurrentHashMap.newKeySet();

    Clocks(
            DeadlineRepository deadlines,
            Rulebook rulebook,
            Changes changes,
            Outbox outbox,
            InstantSource clock,
            BeyondScope beyond) {
        this.deadlines = deadlines;
        this.rulebook = rulebook;
        this.changes = changes;
        this.outbox = outbox;
        this.beyond = beyond;
        this.clock = clock;
    }

    /**
     * Starts a clock.
     *
     * @throws IllegalStateException when no version of the rule is in force on the start day, or it is no duty: a gap in
     *     the data
     * @throws MalformedEvent when the place is not known
     */
    public Deadline start(NewClock with) {
        Deadline deadline = prepare(with);
        deadlines.persist(deadline);
        return deadline;
    }

    /** As {@link #start}, but leaves storing to the caller, who may have hundreds. */
    Deadline prepare(NewClock with) {
        LocalDate day = Vietnam.dayOf(with.startedAt());
        Rule rule = rulebook.inForce(with.ruleCode(), day)
                .filter(one -> one.purpose() == Rule.Purpose.DUTY)
                .orElseThrow(() -> new IllegalStateException("No duty " + with.ruleCode() + " in force on " + day));
        Area area = rulebook.area(with.placeCode(), day)
                .orElseThrow(() -> new MalformedEvent("unknown administrative unit"));
        Deadline deadline = new Deadline(with, rule, area, rulebook.counting(), clock.instant());
        String calendar = deadline.due().calendarVersion();
        if (deadline.due().provisional() && warned.add(calendar)) {
            LOG.warnf("Deadlines that depend on calendar %s are provisional: it is not final", calendar);
        }
        return deadline;
    }

    /** What was due on these was done at that instant; those that run no more are left as they are. */
    public void done(String kind, Collection<UUID> subjects, Predicate<Rule> of, Instant at) {
        change(() -> {
            for (Deadline deadline : deadlines.ofForUpdate(kind, subjects)) {
                boolean waits = deadline.metAt().isEmpty() && deadline.state() != DeadlineState.CANCELLED;
                if (waits && of.test(rule(deadline))) {
                    changes.change(deadline, "done", one -> told(one, at), by(null, at));
                }
            }
        });
    }

    /** What was due was done, as somebody attests. */
    void done(Deadline deadline, Instant at, DeadlineChange.By by) {
        change(() -> {
            changes.change(deadline, "done", one -> told(one, at), by);
        });
    }

    /**
     * What they count from happened at another time than was thought; those that went away are left as they are.
     *
     * @param reason code for the history
     */
    public void restart(Deadline deadline, Instant at, String reason, Actor by) {
        change(() -> {
            Instant now = clock.instant();
            if (deadline.state() == DeadlineState.CANCELLED
                    || deadline.inputs().startedAt().equals(at)) {
                return;
            }
            changes.change(
                    deadline,
                    "recount",
                    one -> {
                        if (one.restart(at, now, rule(one), rulebook.counting())) {
                            outbox.record(DeadlineTold.retracted(one, now));
                        }
                    },
                    new DeadlineChange.By(by, reason, at, now));
        });
    }

    /** It was not done after all. */
    public void undone(String kind, Collection<UUID> subjects, Instant at) {
        change(() -> {
            for (Deadline deadline : deadlines.ofForUpdate(kind, subjects)) {
                if (deadline.metAt().isPresent()) {
                    changes.change(deadline, "undone", one -> one.undone(rule(one)), by(null, at));
                }
            }
        });
    }

    /** What they were for went away. Missed ones stay missed, but nobody is told of it any more. */
    public void cancel(Subject subject, String reason, Instant at) {
        change(() -> {
            for (Deadline deadline : undone(subject)) {
                if (deadline.state() == DeadlineState.MISSED) {
                    changes.change(deadline, "let-go", Deadline::letGo, by(reason, at));
                } else if (OPEN.contains(deadline.state()) && !deadline.isOver(at)) {
                    changes.change(deadline, "cancel", Deadline::cancel, by(reason, at));
                }
            }
        });
    }

    /** What they were for came back. */
    public void revive(Subject subject, Instant at) {
        change(() -> {
            for (Deadline deadline : undone(subject)) {
                if (deadline.state() == DeadlineState.CANCELLED) {
                    changes.change(deadline, "revive", one -> one.undone(rule(one)), by(null, at));
                }
            }
        });
    }

    /** Those whose rule allows it stop counting. */
    public void suspend(Subject subject, String reason, Instant at) {
        change(() -> {
            for (Deadline deadline : undone(subject)) {
                boolean runs = deadline.state() == DeadlineState.RUNNING && !deadline.isOver(at);
                if (runs && rule(deadline).suspendable()) {
                    changes.change(deadline, "suspend", one -> one.suspend(rule(one), at), by(reason, at));
                }
            }
        });
    }

    /** Those that stopped count again. */
    public void resume(Subject subject, Instant at) {
        change(() -> {
            for (Deadline deadline : undone(subject)) {
                if (deadline.state() == DeadlineState.SUSPENDED
                        && rule(deadline).suspendable()) {
                    changes.change(
                            deadline, "resume", one -> one.resume(rule(one), rulebook.counting(), at), by(null, at));
                }
            }
        });
    }

    /** A clock stops on anybody's word: whoever did what was due need not be one who sees that it was. */
    private void change(Runnable work) {
        beyond.look(() -> {
            work.run();
            return true;
        });
    }

    private void told(Deadline deadline, Instant at) {
        deadline.done(at)
                .filter(event -> event == DeadlineEvent.RETRACT)
                .ifPresent(event -> outbox.record(DeadlineTold.retracted(deadline, clock.instant())));
    }

    private List<Deadline> undone(Subject subject) {
        return deadlines.ofForUpdate(subject.kind(), List.of(subject.id())).stream()
                .filter(deadline -> deadline.metAt().isEmpty())
                .toList();
    }

    private Rule rule(Deadline deadline) {
        return rulebook.version(deadline.ruleCode(), deadline.ruleVersion());
    }

    private DeadlineChange.By by(String reason, Instant at) {
        return new DeadlineChange.By(Actor.SYSTEM, reason, at, clock.instant());
    }
}
