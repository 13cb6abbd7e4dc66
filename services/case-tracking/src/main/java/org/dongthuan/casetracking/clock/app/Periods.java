package org.dongthuan.casetracking.clock.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
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

    /** A fact that cuts short what its rule says; only those that began before it. @param word of the fact */
    void happened(Subject subject, String word, Instant at) {
        if (!rulebook.knows(rule -> cuts(rule, word))) {
            return;
        }
        periods.ofForUpdate(subject).stream()
                .filter(period -> !period.inputs().startedAt().isAfter(at))
                .filter(period -> cuts(rulebook.version(period.ruleCode(), period.ruleVersion()), word))
                .forEach(period -> period.cut(word, at));
    }

    private static boolean cuts(Rule rule, String word) {
        return rule.purpose() == Rule.Purpose.PERIOD && rule.metBy().contains(word);
    }
}
