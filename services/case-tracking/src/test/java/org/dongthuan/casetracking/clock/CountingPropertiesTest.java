package org.dongthuan.casetracking.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dongthuan.casetracking.clock.rule.CalendarYear;
import org.dongthuan.casetracking.clock.rule.Counting;
import org.dongthuan.casetracking.clock.rule.Length;
import org.dongthuan.casetracking.clock.rule.RuleFiles;
import org.dongthuan.casetracking.clock.rule.Unit;
import org.dongthuan.casetracking.clock.rule.WorkingCalendar;
import org.dongthuan.platform.time.Vietnam;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What holds for every length, start and pause; a failure names its seed. */
class CountingPropertiesTest {

    private static final int SAMPLES = 400;
    private static final Map<Integer, CalendarYear> YEARS =
            RuleFiles.years().stream().collect(Collectors.toMap(CalendarYear::year, Function.identity()));
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(YEARS);
    private static final Counting COUNTING = new Counting(CALENDAR);

    private record Sample(Length length, Instant start, int extended, long paused) {
        static Sample of(Random random) {
            Instant from = Instant.parse("2026-01-01T00:00:00Z");
            return new Sample(
                    new Length(1 + random.nextInt(60), Unit.values()[random.nextInt(Unit.values().length)]),
                    from.plusSeconds(random.nextLong(Duration.ofDays(300).toSeconds())),
                    random.nextInt(3) * 5,
                    random.nextInt(4));
        }

        Instant end() {
            return COUNTING.end(length, start, extended, paused).at();
        }
    }

    @RepeatedTest(5)
    void shouldHoldForWhateverIsCounted(RepetitionInfo repetition) {
        long seed = 20261122L + repetition.getCurrentRepetition();
        samples(seed).forEach(sample -> {
            Instant end = sample.end();
            String what = "seed " + seed + ": " + sample + " ends " + end;
            assertTrue(end.isAfter(sample.start()), "after its start: " + what);
            assertFalse(later(sample).end().isBefore(end), "never earlier for a later start: " + what);
            if (sample.length().unit() == Unit.HOURS) {
                long hours = sample.length().amount() + sample.extended();
                assertEquals(sample.start().plus(Duration.ofHours(hours)).plusSeconds(sample.paused()), end, what);
            } else {
                LocalDate last = Vietnam.dayOf(end.minusNanos(1));
                assertEquals(last.plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant(), end, "at 24:00: " + what);
                assertTrue(CALENDAR.isWorking(last), "on no day off: " + what);
            }
        });
    }

    @RepeatedTest(5)
    void shouldCountEachWorkingDayOnce(RepetitionInfo repetition) {
        long seed = 7L * repetition.getCurrentRepetition();
        samples(seed)
                .filter(sample -> sample.length().unit() == Unit.WORKING_DAYS)
                .forEach(sample -> {
                    LocalDate first = Vietnam.dayOf(sample.start());
                    LocalDate end = Vietnam.dayOf(sample.end());
                    long worked = first.plusDays(1)
                            .datesUntil(end)
                            .filter(CALENDAR::isWorking)
                            .count();
                    assertEquals(
                            sample.length().amount() + sample.extended() + sample.paused(),
                            worked,
                            "seed " + seed + ": " + sample);
                });
    }

    /** The sum of pauses, however they are cut, is the pause from the first to the last instant. */
    @RepeatedTest(5)
    void shouldAddUpPauses(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < SAMPLES; i++) {
            Instant from = Sample.of(random).start();
            Instant between = from.plusSeconds(random.nextInt(2_000_000));
            Instant to = between.plusSeconds(random.nextInt(2_000_000));
            for (Unit unit : Unit.values()) {
                assertEquals(
                        COUNTING.pause(unit, from, to),
                        COUNTING.pause(unit, from, between) + COUNTING.pause(unit, between, to),
                        unit + " " + from + " " + between + " " + to);
            }
        }
    }

    @Test
    void shouldSayWhenItCountedInAYearNobodyLoadedOrThatIsNotFinal() {
        Length fiveDays = Length.parse("5 WORKING_DAYS");
        Counting.End known = COUNTING.end(fiveDays, Instant.parse("2026-03-02T02:00:00Z"), 0, 0);
        Counting.End notFinal = COUNTING.end(fiveDays, Instant.parse("2026-12-29T02:00:00Z"), 0, 0);
        Counting.End unknown = COUNTING.end(fiveDays, Instant.parse("2031-03-03T02:00:00Z"), 0, 0);
        assertEquals("2026.1 false", known.calendarVersion() + " " + known.provisional());
        assertEquals("2026.1+2027.1 true", notFinal.calendarVersion() + " " + notFinal.provisional());
        assertEquals("2031.- true", unknown.calendarVersion() + " " + unknown.provisional());
    }

    private static Stream<Sample> samples(long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> Sample.of(random)).limit(SAMPLES);
    }

    private static Sample later(Sample sample) {
        return new Sample(
                sample.length(),
                sample.start().plusSeconds(1 + (long) sample.length().amount() * 3_571),
                sample.extended(),
                sample.paused());
    }
}
