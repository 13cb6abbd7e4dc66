package org.dongthuan.casetracking.clock.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Days on which offices in Vietnam work: Monday to Friday, without days off, with swapped-in weekend days. */
public final class WorkingCalendar {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Map<Integer, CalendarYear> years;

    /** @param years by year, the highest version of each */
    public WorkingCalendar(Map<Integer, CalendarYear> years) {
        this.years = Map.copyOf(years);
    }

    /** Of a year that is not loaded only weekends are known to be off; whoever counts in it must say so. */
    public boolean isWorking(LocalDate day) {
        boolean weekend = WEEKEND.contains(day.getDayOfWeek());
        return year(day.getYear())
                .map(year -> weekend ? year.isWorking(day) : !year.isOff(day))
                .orElse(!weekend);
    }

    /** What is loaded for the year, if anything. */
    public Optional<CalendarYear> year(int year) {
        return Optional.ofNullable(years.get(year));
    }
}
