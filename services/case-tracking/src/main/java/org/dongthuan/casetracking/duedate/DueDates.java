package org.dongthuan.casetracking.duedate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.platform.time.Vietnam;

/**
 * Counts deadlines (DOMAIN §3.1): the first day is not counted; a period ends at 24:00 of its last day; a period of days
 * that would end on a day off ends with the next working day; hours run through nights and weekends.
 */
@ApplicationScoped
public class DueDates {

    private final Sql sql;

    DueDates(Sql sql) {
        this.sql = sql;
    }

    /** When something is due, and by which version of the rule. */
    public record Due(Instant at, String ruleCode, int ruleVersion) {}

    /** @throws IllegalStateException when no version of the rule is in force on the start day: a gap in the data */
    public Due due(String ruleCode, Instant start) {
        LocalDate day = Vietnam.dayOf(start);
        Rule rule = rule(ruleCode, day);
        Instant at = switch (rule.unit()) {
            case HOURS -> start.plusSeconds(rule.length() * 3600L);
            case DAYS -> endOf(nextWorkingDay(day.plusDays(rule.length())));
            case WORKING_DAYS -> endOf(plusWorkingDays(day, rule.length()));
        };
        return new Due(at, ruleCode, rule.version());
    }

    private Rule rule(String code, LocalDate day) {
        return sql.one(
                        "select version, length, unit from deadline_rule where code = ?"
                                + " and valid_from <= ? and (valid_to is null or valid_to > ?) order by version desc limit 1",
                        row -> new Rule(
                                (int) row.number("version"),
                                (int) row.number("length"),
                                TimeUnit.valueOf(row.text("unit"))),
                        code,
                        day,
                        day)
                .orElseThrow(() -> new IllegalStateException("No rule " + code + " in force on " + day));
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
        return Set.copyOf(
                sql.list("select day from " + table + " where day between ? and ?", row -> row.date("day"), from, to));
    }

    private enum TimeUnit {
        HOURS,
        DAYS,
        WORKING_DAYS
    }

    private record Rule(int version, int length, TimeUnit unit) {}

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
