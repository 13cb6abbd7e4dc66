package org.dongthuan.casetracking.clock.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.dongthuan.casetracking.clock.domain.Deadline;
import org.dongthuan.casetracking.clock.domain.NewClock;
import org.dongthuan.casetracking.clock.domain.Period;
import org.dongthuan.casetracking.clock.domain.PeriodTold;
import org.dongthuan.casetracking.clock.domain.Subject;
import org.dongthuan.casetracking.clock.rule.Area;
import org.dongthuan.casetracking.clock.rule.Rule;
import org.dongthuan.casetracking.clock.rule.Rulebook;
import org.dongthuan.casetracking.clock.store.PeriodRepository;
import org.dongthuan.platform.messaging.MalformedEvent;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.time.Vietnam;

/**
 * Starts periods, tells until when they run, and cuts them short, in the caller's transaction; instants are those of the
 * facts. Each fact starts one of its own, so that a second reply gives the whole time again.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Periods {

    /** The finest that is kept. */
    private static final Duration INSTANT = Duration.ofNanos(1_000);

    private final PeriodRepository periods;
    private final Rulebook rulebook;
    private final Outbox outbox;
    private final InstantSource clock;

    Periods(PeriodRepository periods, Rulebook rulebook, Outbox outbox, InstantSource clock) {
        this.periods = periods;
        this.rulebook = rulebook;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Starts one, unless the same fact has.
     *
     * @param rule of purpose PERIOD, the version in force on the start day
     * @throws MalformedEvent when the place is not known
     */
    void start(Rule rule, NewClock with) {
        if (periods.isStarted(with.subject(), rule.code(), with.startedAt())) {
            return;
        }
        Area area = rulebook.area(with.placeCode(), Vietnam.dayOf(with.startedAt()))
                .orElseThrow(() -> new MalformedEvent("unknown administrative unit"));
        Instant now = clock.instant();
        Period period = new Period(with, rule, area, rulebook.counting(), now);
        periods.persist(period);
        outbox.record(PeriodTold.started(period, now));
    }

    /**
     * A duty was missed: where the law then lets the person go on without waiting, their time begins with the day on which it
     * ended. Its due instant is that day's 24:00, which already belongs to the next.
     */
    void missed(Deadline deadline) {
        Instant end = deadline.due().at().minus(INSTANT);
        rulebook.inForce(rule -> Vietnam.dayOf(end), rule -> deadline.ruleCode().equals(rule.alsoAfter()))
                .forEach(rule -> start(
                        rule,
                        NewClock.of(
                                        rule.code(),
                                        end,
                                        deadline.subject(),
                                        deadline.site().placeCode())
                                .because(Period.NO_REPLY)));
    }

    /**
     * Somebody received the reply, as far as a message about it proves. Messages do not name the reply, so that each counts
     * for the earliest one of the person's that was not received before.
     *
     * @param caseId of the message; null where it names none
     */
    void received(UUID personId, UUID caseId, Instant at) {
        periods.waitingForReceipt(personId, caseId, at)
                .filter(period -> rule(period).fromReceipt())
                .ifPresent(period -> {
                    period.received(at, rule(period), rulebook.counting());
                    outbox.record(PeriodTold.started(period, clock.instant()));
                });
    }

    /** A fact that cuts short what its rule says; only those that began before it. @param word of the fact */
    void happened(Subject subject, String word, Instant at) {
        if (!rulebook.knows(rule -> cuts(rule, word) || fills(rule, word))) {
            return;
        }
        periods.ofForUpdate(subject).stream()
                .filter(period -> cuts(period, word, at))
                .forEach(period -> period.cut(word, at));
    }

    /** One that began because there was no reply ends with the reply, also when that is heard of only now. */
    private boolean cuts(Period period, String word, Instant at) {
        Rule rule = rule(period);
        return period.fact().equals(Period.NO_REPLY) && fills(rule, word)
                || cuts(rule, word) && !period.factAt().isAfter(at);
    }

    private Rule rule(Period period) {
        return rulebook.version(period.ruleCode(), period.ruleVersion());
    }

    private static boolean cuts(Rule rule, String word) {
        return rule.purpose() == Rule.Purpose.PERIOD && rule.metBy().contains(word);
    }

    private static boolean fills(Rule rule, String word) {
        return rule.alsoAfter() != null && word.equals(rule.startsOn());
    }
}
