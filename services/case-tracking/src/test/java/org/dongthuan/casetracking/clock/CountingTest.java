package org.dongthuan.casetracking.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dongthuan.casetracking.clock.rule.CalendarYear;
import org.dongthuan.casetracking.clock.rule.Counting;
import org.dongthuan.casetracking.clock.rule.Length;
import org.dongthuan.casetracking.clock.rule.Rule;
import org.dongthuan.casetracking.clock.rule.RuleFiles;
import org.dongthuan.casetracking.clock.rule.Unit;
import org.dongthuan.casetracking.clock.rule.WorkingCalendar;
import org.dongthuan.platform.time.Vietnam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of DOMAIN §3.6, by the files that the service loads. */
class CountingTest {

    private static final Counting COUNTING = new Counting(new WorkingCalendar(
            RuleFiles.years().stream().collect(Collectors.toMap(CalendarYear::year, Function.identity()))));

    @ParameterizedTest
    @CsvSource({
        "2023-08-09T09:00, LC-ACC, true, false, 2023-08-22T00:00",
        "2023-08-11T09:00, LC-SET1, true, false, 2023-09-26T00:00",
        "2023-08-11T09:00, LC-SET1, true, true, 2023-10-11T00:00",
        "2023-08-03T09:00, LC-SET1, false, false, 2023-09-06T00:00",
        "2023-08-08T07:00, PD13-BR, true, false, 2023-08-11T07:00",
        "2026-08-09T11:15, PD26-BR, true, false, 2026-08-12T11:15",
        "2023-08-09T17:00, CR-FWD, true, false, 2023-08-11T17:00",
        "2023-08-09T17:00, CR-FWD, false, false, 2023-08-10T17:00",
        "2026-02-13T09:00, PD26-ACK, true, false, 2026-02-25T00:00",
        "2026-08-20T09:00, PD26-ACK, true, false, 2026-08-23T00:00",
        "2026-08-24T09:00, CON-NEG, true, false, 2026-09-08T00:00",
        "2026-11-20T09:00, PD26-ACK, true, false, 2026-11-26T00:00",
        "2026-04-16T09:00, PET-CLS, true, false, 2026-04-29T00:00"
    })
    void shouldEndWhenTheLawSays(LocalDateTime start, String code, boolean remote, boolean complex, LocalDateTime end) {
        Rule rule = RuleFiles.rules().stream()
                .filter(one -> one.code().equals(code) && one.inForceOn(start.toLocalDate()))
                .findFirst()
                .orElseThrow();
        assertEquals(
                instant(end),
                COUNTING.end(rule.length(remote, complex), instant(start), 0, 0).at());
    }

    /** The act of the vector lies before the law of the rule: hours count alike whenever they are counted. */
    @Test
    void shouldCountHoursFromDetectionThroughNights() {
        assertEquals(
                instant(LocalDateTime.parse("2023-08-12T11:15")),
                COUNTING.end(Length.parse("72 HOURS"), instant(LocalDateTime.parse("2023-08-09T11:15")), 0, 0)
                        .at());
    }

    @ParameterizedTest
    @CsvSource({
        // No 31 June: the last day there is.
        "2026-03-31T09:00, 3, 2026-07-01T00:00",
        // 24 November is a holiday.
        "2026-09-24T09:00, 2, 2026-11-26T00:00",
    })
    void shouldEndAMonthOnItsSameDayOrTheLastThereIs(LocalDateTime start, int months, LocalDateTime end) {
        assertEquals(
                instant(end),
                COUNTING.end(new Length(months, Unit.MONTHS), instant(start), 0, 0)
                        .at());
    }

    @Test
    void shouldTakeTheDayOfTheStartFromVietnam() {
        // 17:30 UTC is the next day in Vietnam
        Instant start = Instant.parse("2023-08-09T17:30:00Z");
        assertEquals(
                instant(LocalDateTime.parse("2023-08-22T00:00")),
                COUNTING.end(Length.parse("10 DAYS"), start, 0, 0).at());
        assertEquals(
                instant(LocalDateTime.parse("2023-08-12T00:00")),
                COUNTING.end(Length.parse("1 WORKING_DAYS"), start, 0, 0).at());
    }

    /** An instance that was not started anew yet knows less than the one that counted. */
    @ParameterizedTest
    @CsvSource({
        "2026.1, false",
        "2026.1+2027.1, true",
        "2027.-, true",
        "2026.1+2027.2, false",
        "2027.3, false",
        "2031.-, false",
        "'', false"
    })
    void shouldCallOutdatedOnlyWhatAnEarlierCalendarWasUsedFor(String counted, boolean outdated) {
        Counting known = new Counting(new WorkingCalendar(Map.of(2026, year(2026, 1), 2027, year(2027, 2))));
        assertEquals(outdated, known.isOutdated(counted));
    }

    private static CalendarYear year(int year, int version) {
        return new CalendarYear(year, version, false, "test", List.of(), List.of());
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(Vietnam.ZONE).toInstant();
    }
}
