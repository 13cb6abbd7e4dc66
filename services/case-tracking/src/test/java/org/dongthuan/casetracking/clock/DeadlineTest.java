package org.dongthuan.casetracking.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.clock.domain.Deadline;
import org.dongthuan.casetracking.clock.domain.DeadlineEvent;
import org.dongthuan.casetracking.clock.domain.DeadlineState;
import org.dongthuan.casetracking.clock.domain.NewClock;
import org.dongthuan.casetracking.clock.domain.NextStep;
import org.dongthuan.casetracking.clock.domain.Subject;
import org.dongthuan.casetracking.clock.rule.Area;
import org.dongthuan.casetracking.clock.rule.CalendarYear;
import org.dongthuan.casetracking.clock.rule.Counting;
import org.dongthuan.casetracking.clock.rule.Rule;
import org.dongthuan.casetracking.clock.rule.RuleFiles;
import org.dongthuan.casetracking.clock.rule.WorkingCalendar;
import org.dongthuan.platform.problem.DomainException;
import org.junit.jupiter.api.Test;

/** What can happen to a deadline, and what time does to it. */
class DeadlineTest {

    private static final Area LAO_BAO = new Area("19432", LocalDate.parse("2000-01-01"), null, "45", true);
    private static final Instant START = Instant.parse("2023-08-09T04:00:00Z");
    private static final Counting COUNTING = new Counting(new WorkingCalendar(Map.of(2023, year(2023))));

    @Test
    void shouldMoveTheEndByTheTimeThatDidNotCount() {
        // Given: due 25 September for the remote area
        Deadline deadline = started("LC-SET1", Instant.parse("2023-08-11T03:00:00Z"));

        // When
        deadline.suspend(rule("LC-SET1"), Instant.parse("2023-08-20T03:00:00Z"));
        assertEquals(Optional.empty(), deadline.nextAt());
        deadline.resume(rule("LC-SET1"), COUNTING, Instant.parse("2023-08-27T09:00:00Z"));

        // Then: seven days later
        assertEquals(Instant.parse("2023-10-02T17:00:00Z"), deadline.due().at());
        assertEquals(7, deadline.inputs().paused());
    }

    @Test
    void shouldRefuseToResumeWhatRuns() {
        Deadline deadline = started("LC-SET1", START);
        assertThrows(DomainException.class, () -> deadline.resume(rule("LC-SET1"), COUNTING, START));
    }

    @Test
    void shouldExtendOnlyAsOftenAndAsFarAsTheRuleAllows() {
        Rule rule = rule("LD-SET");
        Deadline deadline = started("LD-SET", START);
        assertEquals("by extension-length", fault(() -> deadline.extend(31, rule, COUNTING)));
        deadline.extend(30, rule, COUNTING);
        deadline.extend(30, rule, COUNTING);
        assertEquals("by extension-times", fault(() -> deadline.extend(1, rule, COUNTING)));
        // 90 days after 9 August
        assertEquals(Instant.parse("2023-11-07T17:00:00Z"), deadline.due().at());
        assertEquals("by extensible", fault(() -> started("LC-ACC", START).extend(1, rule("LC-ACC"), COUNTING)));
    }

    @Test
    void shouldTakeTheLongerTimeOnceAMatterIsComplex() {
        Rule rule = rule("LC-SET1");
        Deadline deadline = started("LC-SET1", Instant.parse("2023-08-11T03:00:00Z"));
        deadline.decideComplex(rule, COUNTING);
        assertEquals(Instant.parse("2023-10-10T17:00:00Z"), deadline.due().at());
        assertEquals("event knows-complex", fault(() -> deadline.decideComplex(rule, COUNTING)));
    }

    @Test
    void shouldRemindMissAndEscalateOnceEachInThisOrder() {
        // Given: due at 24:00 on 21 August
        Deadline deadline = started("PET-CLS", START);

        // When
        List<String> told = new ArrayList<>();
        while (deadline.nextAt().isPresent()) {
            Instant at = deadline.nextAt().get();
            NextStep.take(deadline, rule("PET-CLS"), at)
                    .ifPresent(event -> told.add(event.word() + " " + event.toRole() + " " + at));
        }

        // Then
        assertEquals(
                List.of(
                        "reminded CO 2023-08-19T17:00:00Z",
                        "missed CO 2023-08-21T17:00:00.000001Z",
                        "escalated CC 2023-08-22T17:00:00Z",
                        "escalated ST 2023-08-24T17:00:00Z"),
                told);
        assertEquals(DeadlineState.MISSED, deadline.state());
    }

    @Test
    void shouldNotRemindOfWhatIsMissedAlready() {
        Deadline deadline = started("PET-CLS", START);
        Instant later = START.plus(Duration.ofDays(30));
        assertEquals(Optional.empty(), NextStep.take(deadline, rule("PET-CLS"), later));
        assertEquals(
                "missed",
                NextStep.take(deadline, rule("PET-CLS"), later).orElseThrow().word());
    }

    @Test
    void shouldCallInTimeWhatWasDoneAtTheDueInstant() {
        Deadline deadline = started("PET-CLS", START);
        assertEquals(
                Optional.of(DeadlineEvent.MEET), deadline.done(deadline.due().at()));
        assertEquals(DeadlineState.MET, deadline.state());
    }

    @Test
    void shouldStayMissedWhenDoneLateAndTellNobodyElse() {
        Deadline deadline = missed();
        deadline.done(deadline.due().at().plusSeconds(1));
        assertEquals(DeadlineState.MISSED, deadline.state());
        assertEquals(Optional.empty(), deadline.nextAt());
    }

    @Test
    void shouldTakeAMissBackWhenAFactInTimeIsHeardOfLate() {
        Deadline deadline = missed();
        assertEquals(Optional.of(DeadlineEvent.RETRACT), deadline.done(START.plusSeconds(60)));
        assertEquals(DeadlineState.MET, deadline.state());
    }

    @Test
    void shouldHaveTimeAgainWhenItTurnsOutToCountFromLater() {
        // Given
        Deadline deadline = missed();
        NextStep.take(deadline, rule("PET-CLS"), deadline.nextAt().orElseThrow());
        Instant now = START.plus(Duration.ofDays(20));

        // When
        boolean takenBack = deadline.restart(now.minusSeconds(60), now, rule("PET-CLS"), COUNTING);

        // Then: as if nobody had been told
        assertTrue(takenBack);
        assertEquals(DeadlineState.RUNNING, deadline.state());
        assertEquals(0, deadline.told().escalations());
        assertTrue(deadline.nextAt().orElseThrow().isAfter(now));
    }

    @Test
    void shouldStayMissedWhenItTurnsOutToCountFromEarlier() {
        Deadline deadline = missed();
        assertFalse(deadline.restart(
                START.minus(Duration.ofDays(3)), START.plus(Duration.ofDays(40)), rule("PET-CLS"), COUNTING));
        assertEquals(DeadlineState.MISSED, deadline.state());
    }

    @Test
    void shouldStillBeMissedWhenDoneLateBeforeTheSweepCame() {
        Deadline deadline = started("PET-CLS", START);
        Instant late = deadline.due().at().plusSeconds(5);
        assertEquals(Optional.empty(), deadline.done(late));
        NextStep.take(deadline, rule("PET-CLS"), late);
        assertEquals(
                "missed",
                NextStep.take(deadline, rule("PET-CLS"), late).orElseThrow().word());
        assertEquals(Optional.empty(), deadline.nextAt());
    }

    private static Deadline missed() {
        Deadline deadline = started("PET-CLS", START);
        Instant later = START.plus(Duration.ofDays(13));
        NextStep.take(deadline, rule("PET-CLS"), later);
        NextStep.take(deadline, rule("PET-CLS"), later);
        assertEquals(DeadlineState.MISSED, deadline.state());
        return deadline;
    }

    private static Deadline started(String code, Instant at) {
        NewClock clock = NewClock.of(code, at, Subject.complaint(UUID.randomUUID()), "19432");
        return new Deadline(clock, rule(code), LAO_BAO, COUNTING, at);
    }

    private static Rule rule(String code) {
        return RuleFiles.rules().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static CalendarYear year(int year) {
        return RuleFiles.years().stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElseThrow();
    }

    private static String fault(Runnable refused) {
        DomainException refusal = assertThrows(DomainException.class, refused::run);
        return refusal.violations().getFirst().field() + " "
                + refusal.violations().getFirst().rule();
    }
}
