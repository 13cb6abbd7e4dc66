package org.dongthuan.casetracking.clock.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * One version of a year's days off, as it stands in {@code clock/calendar/<year>.json}; never edited, only followed by a
 * higher version.
 *
 * @param provisional whether the Government's notice is still to come, so that days may change
 * @param notice number of the notice, or where the days were read
 * @param off weekdays on which offices do not work
 * @param working Saturdays and Sundays on which they do
 */
public record CalendarYear(
        int year, int version, boolean provisional, String notice, List<Day> off, List<Day> working) {

    /** A day. @param inPlaceOf the day it makes up for or was swapped with; absent for a holiday itself */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Day(LocalDate day, LocalDate inPlaceOf, String name) {}

    /** @throws IllegalArgumentException for a day of another year */
    public CalendarYear {
        off = List.copyOf(off);
        working = List.copyOf(working);
        int expected = year;
        Stream.concat(off.stream(), working.stream()).map(Day::day).forEach(day -> {
            if (day.getYear() != expected) {
                throw new IllegalArgumentException(day + " is no day of " + expected);
            }
        });
    }

    /** For example {@code 2026.1}. */
    public String id() {
        return year + "." + version;
    }

    boolean isOff(LocalDate day) {
        return off.stream().anyMatch(one -> one.day().equals(day));
    }

    boolean isWorking(LocalDate day) {
        return working.stream().anyMatch(one -> one.day().equals(day));
    }
}
