package org.dongthuan.gateway.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people write them: day, month, year, with any of the usual separators. */
public final class Dates {

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,2})\\s*[/.\\- ]\\s*(\\d{1,2})\\s*[/.\\- ]\\s*(\\d{4})");

    private Dates() {}

    /** The day meant; empty if it is not a date of the calendar. */
    public static Optional<LocalDate> parse(String typed) {
        Matcher matcher = WRITTEN.matcher(typed.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(3)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(1))));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }
}
