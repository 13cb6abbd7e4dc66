package org.dongthuan.casetracking.duedate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dongthuan.platform.time.Vietnam;

/**
 * Counts deadlines (DOMAIN §3.1): the first day is not counted; a period ends at 24:00 of its last day; a period of days
 * that would end on a day off ends with the next working day; hours run through nights and weekends.
 */
@ApplicationScoped
public class DueDates {

    private final EntityManager entities;

    DueDates(EntityManager entities) {
        this.entities = entities;
    }

    /** When something is due, and by which version of the rule. */
    public record Due(Instant at, String ruleCode, int ruleVersion) {}

    /** @throws IllegalStateException when no version of the rule is in force on the start day: a gap in the data */
    public Due due(String ruleCode, Instant start) {
        LocalDate day = Vietnam.dayOf(start);
        List<?> rules = entities.createNativeQuery("select version, length, unit from deadline_rule where code = ?1"
                        + " and valid_from <= ?2 and (valid_to is null or valid_to > ?2) order by version desc limit 1")
                .setParameter(1, ruleCode)
                .setParameter(2, day)
                .getResultList();
        Object[] rule = rules.stream()
                .map(Object[].class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rule " + ruleCode + " in force on " + day));
        int length = ((Number) rule[1]).intValue();
        Instant at = switch (TimeUnit.valueOf((String) rule[2])) {
            case HOURS -> start.plusSeconds(length * 3600L);
            case DAYS -> endOf(nextWorkingDay(day.plusDays(length)));
            case WORKING_DAYS -> endOf(plusWorkingDays(day, length));
        };
        return new Due(at, ruleCode, ((Number) rule[0]).intValue());
    }

    private LocalDate plusWorkingDays(LocalDate start, int length) {
        Calendar calendar = calendar(start, start.plusDays(length * 3L + 30));
        LocalDate day = start;
        for (int counted = 0; counted < length; ) {
            day = day.plusDays(1);
            if (calendar.isWorking(day)) {
                counted++;
            }
        }
        return day;
    }

    private LocalDate nextWorkingDay(LocalDate day) {
        Calendar calendar = calendar(day, day.plusDays(30));
        LocalDate next = day;
        while (!calendar.isWorking(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant();
    }

    private Calendar calendar(LocalDate from, LocalDate to) {
        return new Calendar(days("day_off", from, to), days("swapped_working_day", from, to));
    }

    private Set<LocalDate> days(String table, LocalDate from, LocalDate to) {
        List<?> days = entities.createNativeQuery(
                        "select day from " + table + " where day between ?1 and ?2", LocalDate.class)
                .setParameter(1, from)
                .setParameter(2, to)
                .getResultList();
        return days.stream().map(LocalDate.class::cast).collect(Collectors.toSet());
    }

    private enum TimeUnit {
        HOURS,
        DAYS,
        WORKING_DAYS
    }

    private record Calendar(Set<LocalDate> off, Set<LocalDate> swappedIn) {
        boolean isWorking(LocalDate day) {
            if (swappedIn.contains(day)) {
                return true;
            }
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            return !weekend && !off.contains(day);
        }
    }
}
