package org.dongthuan.bankintegration.exchange.registry;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.dongthuan.bankintegration.config.BankIntegrationConfig.Hours;
import org.dongthuan.platform.time.Vietnam;

/** When a bank takes messages: by weekday, in Vietnam, never on a holiday. Without hours always. */
final class OpeningHours {

    private static final int FURTHEST_DAYS = 60;
    private static final Span NONE = new Span(Instant.MAX, Instant.MIN);

    private final Map<DayOfWeek, Hours> hours;
    private final Predicate<LocalDate> holiday;
    /** The last span found open: asked again within it, nobody looks for holidays. */
    private volatile Span open = NONE;

    OpeningHours(Map<DayOfWeek, Hours> hours, Predicate<LocalDate> holiday) {
        this.hours = hours;
        this.holiday = holiday;
    }

    private record Span(Instant from, Instant to) {

        boolean covers(Instant at) {
            return !at.isBefore(from) && at.isBefore(to);
        }
    }

    /** When it opens next; absent while it is open. */
    Optional<Instant> closedUntil(Instant at) {
        if (hours.isEmpty() || open.covers(at)) {
            return Optional.empty();
        }
        LocalDate today = Vietnam.dayOf(at);
        for (int i = 0; i <= FURTHEST_DAYS; i++) {
            Span span = of(today.plusDays(i)).orElse(NONE);
            if (span.covers(at)) {
                open = span;
                return Optional.empty();
            }
            if (span.from().isAfter(at) && span != NONE) {
                return Optional.of(span.from());
            }
        }
        return Optional.of(
                today.plusDays(FURTHEST_DAYS).atStartOfDay(Vietnam.ZONE).toInstant());
    }

    private Optional<Span> of(LocalDate day) {
        return Optional.ofNullable(hours.get(day.getDayOfWeek()))
                .filter(found -> !holiday.test(day))
                .map(found -> new Span(
                        day.atTime(found.from()).atZone(Vietnam.ZONE).toInstant(),
                        day.atTime(found.to()).atZone(Vietnam.ZONE).toInstant()));
    }
}
