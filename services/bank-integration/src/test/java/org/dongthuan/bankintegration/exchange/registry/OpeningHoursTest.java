package org.dongthuan.bankintegration.exchange.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.dongthuan.bankintegration.config.BankIntegrationConfig.Hours;
import org.dongthuan.platform.time.Vietnam;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {

    private static final LocalDate HOLIDAY = LocalDate.of(2023, 9, 1);

    private final AtomicInteger looks = new AtomicInteger();
    private final OpeningHours hours = new OpeningHours(
            Map.of(DayOfWeek.FRIDAY, day("08:00", "17:00"), DayOfWeek.MONDAY, day("09:00", "11:30")), day -> {
                looks.incrementAndGet();
                return day.equals(HOLIDAY);
            });

    @Test
    void shouldBeOpenFromTheFirstToTheLastMinute() {
        assertEquals(Optional.of(at("2023-08-25T08:00")), hours.closedUntil(at("2023-08-25T07:59:59")));
        assertEquals(Optional.empty(), hours.closedUntil(at("2023-08-25T08:00")));
        assertEquals(Optional.empty(), hours.closedUntil(at("2023-08-25T16:59:59")));
        assertEquals(Optional.of(at("2023-08-28T09:00")), hours.closedUntil(at("2023-08-25T17:00")));
    }

    @Test
    void shouldBeClosedOnDaysNotNamedAndOnHolidays() {
        assertEquals(Optional.of(at("2023-08-28T09:00")), hours.closedUntil(at("2023-08-26T10:00")));
        assertEquals(Optional.of(at("2023-09-04T09:00")), hours.closedUntil(at("2023-09-01T10:00")));
    }

    @Test
    void shouldLookForHolidaysOnceADay() {
        hours.closedUntil(at("2023-08-25T09:00"));
        int before = looks.get();
        hours.closedUntil(at("2023-08-25T10:00"));
        assertEquals(before, looks.get());
    }

    @Test
    void shouldAlwaysBeOpenWithoutHours() {
        OpeningHours always = new OpeningHours(Map.of(), day -> true);
        assertEquals(Optional.empty(), always.closedUntil(at("2023-09-01T03:00")));
    }

    private static Instant at(String text) {
        return LocalDateTime.parse(text).atZone(Vietnam.ZONE).toInstant();
    }

    private static Hours day(String from, String to) {
        return new Hours() {
            @Override
            public LocalTime from() {
                return LocalTime.parse(from);
            }

            @Override
            public LocalTime to() {
                return LocalTime.parse(to);
            }
        };
    }
}
