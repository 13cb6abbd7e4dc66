package org.dongthuan.bankintegration.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.platform.time.Vietnam;

/** Counts working days in Vietnam: Monday to Friday without the days of table {@code holiday} (DOMAIN §3.1). */
@ApplicationScoped
public class WorkingDays {

    private final Sql sql;

    WorkingDays(Sql sql) {
        this.sql = sql;
    }

    /** The instant that lies {@code days} working days before, at the same time of day. */
    public Instant before(Instant at, int days) {
        return shift(at, days, -1);
    }

    /** The instant {@code days} working days later, at the same time of day. */
    public Instant after(Instant at, int days) {
        return shift(at, days, 1);
    }

    private Instant shift(Instant at, int days, int step) {
        ZonedDateTime moment = at.atZone(Vietnam.ZONE);
        int left = days;
        while (left > 0) {
            moment = moment.plusDays(step);
            if (works(moment.toLocalDate())) {
                left--;
            }
        }
        return moment.toInstant();
    }

    /** Whether the day is in table {@code holiday}. */
    @Transactional
    public boolean isHoliday(LocalDate day) {
        return sql.one("select 1 as hit from holiday where day = ?", row -> true, day)
                .isPresent();
    }

    private boolean works(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }
}
