package org.dongthuan.gateway.officer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.dongthuan.gateway.config.WorkClock;
import org.dongthuan.gateway.web.Page;

/** How a due date reads to somebody tired: how many days are left, or how many it is overdue. */
@ApplicationScoped
class DueWords {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final WorkClock clock;

    DueWords(WorkClock clock) {
        this.clock = clock;
    }

    /** @param late whether it is over */
    public record Due(String text, boolean late) {}

    /** Calendar days, counted from today. A period that ends at 24:00 ends on the day before. */
    Due of(Instant end, Page page) {
        return of(end, clock.now(), page);
    }

    /** @param last day in time */
    Due of(LocalDate last, Page page) {
        return of(endOf(last), page);
    }

    /** 24:00 in Vietnam. */
    static Instant endOf(LocalDate last) {
        return last.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    /** Days from today to the last day in time: negative when it is over, 0 for today. */
    static long daysTo(Instant end, Instant now) {
        LocalDate last = end.minusNanos(1).atZone(ZONE).toLocalDate();
        return ChronoUnit.DAYS.between(now.atZone(ZONE).toLocalDate(), last);
    }

    Instant now() {
        return clock.now();
    }

    static Due of(Instant end, Instant now, Page page) {
        long days = daysTo(end, now);
        if (!now.isBefore(end)) {
            return new Due(days == 0 ? page.label("due", "LATE_TODAY") : counted("LATE", -days, page), true);
        }
        if (days < 2) {
            return new Due(page.label("due", days == 0 ? "TODAY" : "TOMORROW"), false);
        }
        return new Due(counted("LEFT", days, page), false);
    }

    private static String counted(String word, long days, Page page) {
        return page.label("due", word) + " " + days + " " + page.label("due", days == 1 ? "DAY" : "DAYS");
    }
}
