package org.dongthuan.casetracking.clock.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dongthuan.platform.time.Vietnam;

/**
 * Counts from a start to the instant by which something is due (DOMAIN §3.1): hours run through; of days, working days and
 * months the first day is not counted, the last one ends at 24:00, and a last day that is a day off gives way to the next
 * working day. All days are days in Vietnam.
 */
public final class Counting {

    private static final String NOT_LOADED = "-";

    private final WorkingCalendar calendar;

    public Counting(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * The end of a period.
     *
     * @param calendarVersion versions of the years looked at, for example {@code 2026.1+2027.1}; {@code -} where none is
     *     loaded; empty when days off do not matter
     * @param provisional whether a year looked at is not loaded or not final: the end may move when it is
     */
    public record End(Instant at, String calendarVersion, boolean provisional) {}

    /**
     * @param extended amount added, in the unit of the length
     * @param paused time that does not count: seconds for {@link Unit#HOURS}, working days for {@link Unit#WORKING_DAYS},
     *     else days
     */
    public End end(Length length, Instant start, int extended, long paused) {
        if (length.unit() == Unit.HOURS) {
            Instant at = start.plus(Duration.ofHours(length.amount() + (long) extended))
                    .plusSeconds(paused);
            return new End(at, "", false);
        }
        Walk walk = new Walk();
        LocalDate day = Vietnam.dayOf(start);
        LocalDate last = switch (length.unit()) {
            case WORKING_DAYS -> walk.workingDays(day, length.amount() + extended + paused);
            case MONTHS ->
                walk.working(day.plusMonths(length.amount() + (long) extended).plusDays(paused));
            default -> walk.working(day.plusDays(length.amount() + extended + paused));
        };
        return new End(last.plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant(), walk.version(), walk.isProvisional());
    }

    /** Time between two instants that a clock in this unit does not count when it is suspended between them. */
    public long pause(Unit unit, Instant from, Instant to) {
        if (unit == Unit.HOURS) {
            return Duration.between(from, to).toSeconds();
        }
        LocalDate until = Vietnam.dayOf(to);
        return Vietnam.dayOf(from)
                .datesUntil(until)
                .map(day -> day.plusDays(1))
                .filter(day -> unit != Unit.WORKING_DAYS || calendar.isWorking(day))
                .count();
    }

    /**
     * Whether days off have been decided otherwise, or at all, since something was counted.
     *
     * @param calendarVersion as {@link End} names it
     */
    public boolean isOutdated(String calendarVersion) {
        return Stream.of(calendarVersion.split("\\+"))
                .filter(one -> !one.isEmpty())
                .anyMatch(one -> {
                    int dot = one.indexOf('.');
                    String counted = one.substring(dot + 1);
                    return calendar.year(Integer.parseInt(one.substring(0, dot)))
                            .filter(known -> counted.equals(NOT_LOADED) || known.version() > Integer.parseInt(counted))
                            .isPresent();
                });
    }

    /** Goes from day to day and remembers the years it asked the calendar about. */
    private final class Walk {

        private final SortedSet<Integer> years = new TreeSet<>();

        LocalDate workingDays(LocalDate start, long count) {
            LocalDate day = start;
            for (long counted = 0; counted < count; counted++) {
                day = working(day.plusDays(1));
            }
            return day;
        }

        LocalDate working(LocalDate day) {
            LocalDate next = day;
            while (!isWorking(next)) {
                next = next.plusDays(1);
            }
            return next;
        }

        private boolean isWorking(LocalDate day) {
            years.add(day.getYear());
            return calendar.isWorking(day);
        }

        String version() {
            return years.stream()
                    .map(year -> calendar.year(year).map(CalendarYear::id).orElse(year + "." + NOT_LOADED))
                    .collect(Collectors.joining("+"));
        }

        boolean isProvisional() {
            return years.stream()
                    .anyMatch(year ->
                            calendar.year(year).map(CalendarYear::provisional).orElse(true));
        }
    }
}
