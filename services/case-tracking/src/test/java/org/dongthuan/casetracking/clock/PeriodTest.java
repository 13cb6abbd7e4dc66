package org.dongthuan.casetracking.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.clock.domain.NewClock;
import org.dongthuan.casetracking.clock.domain.Period;
import org.dongthuan.casetracking.clock.domain.PeriodState;
import org.dongthuan.casetracking.clock.domain.Subject;
import org.dongthuan.casetracking.clock.rule.Area;
import org.dongthuan.casetracking.clock.rule.CalendarYear;
import org.dongthuan.casetracking.clock.rule.Counting;
import org.dongthuan.casetracking.clock.rule.Rule;
import org.dongthuan.casetracking.clock.rule.RuleFiles;
import org.dongthuan.casetracking.clock.rule.WorkingCalendar;
import org.dongthuan.platform.problem.DomainException;
import org.junit.jupiter.api.Test;

/** The time in which somebody may act: how long it is, and what ends it. */
class PeriodTest {

    private static final Instant REPLY = Instant.parse("2023-08-03T03:00:00Z");
    private static final Instant DUE = Instant.parse("2023-09-18T17:00:00Z");
    private static final Counting COUNTING = new Counting(new WorkingCalendar(Map.of(2023, year())));

    @Test
    void shouldGiveRemotePeopleLongerToDispute() {
        // 45 days are over on a Sunday, 30 on a Saturday and the two holidays of September
        assertEquals(DUE, replied(true).due().at());
        assertEquals(Instant.parse("2023-09-05T17:00:00Z"), replied(false).due().at());
    }

    @Test
    void shouldEndAtTheFirstInstantThatIsTooLate() {
        Period period = replied(true);
        assertEquals(Optional.of(DUE.plusNanos(1_000)), period.nextAt());
        period.runOut();
        assertEquals("OVER time " + DUE, ended(period));
        assertEquals(Optional.empty(), period.nextAt());
        assertThrows(DomainException.class, period::runOut);
    }

    @Test
    void shouldBeCutByADisputeAtTheLastInstantAlsoWhenItIsHeardOfAfterTheEnd() {
        Period period = replied(true);
        period.runOut();
        period.cut("disputed", DUE);
        assertEquals("CUT_SHORT disputed " + DUE, ended(period));
    }

    @Test
    void shouldStayOverWhenSomethingHappensAfterwards() {
        Period period = replied(true);
        period.runOut();
        period.cut("closed", DUE.plusSeconds(1));
        assertEquals("OVER time " + DUE, ended(period));
    }

    @Test
    void shouldKeepTheFirstFactThatCutIt() {
        Period period = replied(true);
        period.cut("disputed", DUE.plusSeconds(1));
        period.cut("withdrawn", DUE.plusSeconds(2));
        assertEquals("CUT_SHORT disputed " + DUE.plusSeconds(1), ended(period));
    }

    @Test
    void shouldRefuseARuleOfAPeriodThatNamesWhoHasToAct() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Rule(
                        "X",
                        1,
                        LocalDate.EPOCH,
                        null,
                        Rule.Purpose.PERIOD,
                        rule().plain(),
                        null,
                        null,
                        null,
                        "REPLY",
                        null,
                        "replied",
                        null,
                        null,
                        null,
                        false,
                        null,
                        false,
                        false,
                        "CC",
                        null,
                        null,
                        null,
                        null,
                        "test",
                        Rule.Mark.P,
                        null));
    }

    private static String ended(Period period) {
        return period.state() + " " + period.endedBy().orElseThrow() + " "
                + period.endedAt().orElseThrow();
    }

    private static Period replied(boolean remote) {
        Area area = new Area("19432", LocalDate.parse("2000-01-01"), null, "45", remote);
        NewClock clock = NewClock.of("LC-APP", REPLY, Subject.complaint(UUID.randomUUID()), "19432");
        Period period = new Period(clock, rule(), area, COUNTING, REPLY);
        assertEquals(PeriodState.RUNNING, period.state());
        return period;
    }

    private static Rule rule() {
        return RuleFiles.rules().stream()
                .filter(rule -> rule.code().equals("LC-APP"))
                .max(Comparator.comparingInt(Rule::version))
                .orElseThrow();
    }

    private static CalendarYear year() {
        return RuleFiles.years().stream()
                .filter(one -> one.year() == 2023)
                .findFirst()
                .orElseThrow();
    }
}
