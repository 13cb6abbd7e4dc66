package org.dongthuan.consent.duedate;

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
 * Counts working days (DOMAIN §3.1): the first day is not counted, the period ends at 24:00 of its last day, days off and
 * swapped-in Saturdays are data.
 */
@ApplicationScoped
public class WorkingDays {

    private static final int MOST_PAUSE = 30;

    private final EntityManager entities;

    WorkingDays(EntityManager entities) {
        this.entities = entities;
    }

    /** @throws IllegalStateException when no version of the rule is in force on the start day: a gap in the data */
    public Instant due(String ruleCode, Instant start) {
        LocalDate day = Vietnam.dayOf(start);
        int length = length(ruleCode, day);
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

    private int length(String ruleCode, LocalDate day) {
        List<?> lengths = entities.createNativeQuery(
                        "select length from deadline_rule where code = ?1 and valid_from <= ?2"
                                + " order by valid_from desc, version desc limit 1")
                .setParameter(1, ruleCode)
                .setParameter(2, day)
                .getResultList();
        return lengths.stream()
                .map(length -> ((Number) length).intValue())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rule " + ruleCode + " in force on " + day));
    }

    private Set<LocalDate> days(String table, LocalDate from, LocalDate to) {
        List<?> days = entities.createNativeQuery(
                        "select day from " + table + " where day between ?1 and ?2", LocalDate.class)
                .setParameter(1, from)
                .setParameter(2, to)
                .getResultList();
        return days.stream().map(LocalDate.class::cast).collect(Collectors.toSet());
    }
}
