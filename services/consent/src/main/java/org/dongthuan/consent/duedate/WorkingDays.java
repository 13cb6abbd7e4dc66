package org.dongthuan.consent.duedate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.platform.time.Vietnam;

/**
 * Counts working days (DOMAIN §3.1): the first day is not counted, the period ends at 24:00 of its last day, days off and
 * swapped-in Saturdays are data.
 */
@ApplicationScoped
public class WorkingDays {

    private static final int MOST_PAUSE = 30;

    private final Sql sql;
    private final Rules rules;

    WorkingDays(Sql sql, Rules rules) {
        this.sql = sql;
        this.rules = rules;
    }

    /** @throws IllegalStateException when no version of the rule is in force on the start day: a gap in the data */
    public Instant due(String ruleCode, Instant start) {
        LocalDate day = Vietnam.dayOf(start);
        int length = rules.length(ruleCode, day);
        LocalDate last = day.plusDays(length * 3L + MOST_PAUSE);
        Set<LocalDate> off = days("day_off", day, last);
        Set<LocalDate> swappedIn = days("swapped_working_day", day, last);
        for (int counted = 0; counted < length; ) {
            day = day.plusDays(1);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (swappedIn.contains(day) || (!weekend && !off.contains(day))) {
                counted++;
            }
        }
        return day.plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant();
    }

    private Set<LocalDate> days(String table, LocalDate from, LocalDate to) {
        return Set.copyOf(
                sql.list("select day from " + table + " where day between ? and ?", row -> row.date("day"), from, to));
    }
}
