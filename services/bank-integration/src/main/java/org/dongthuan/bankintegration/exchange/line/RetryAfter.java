package org.dongthuan.bankintegration.exchange.line;

import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How long a bank asks us to wait: header {@code Retry-After}, in seconds or as a date (RFC 9110 §10.2.3). Real time. */
final class RetryAfter {

    private static final InstantSource REAL = InstantSource.system();

    private RetryAfter() {}

    /** Absent when the bank does not say, or says what cannot be read. */
    static Optional<Duration> of(HttpResponse<?> response) {
        return response.headers().firstValue("Retry-After").flatMap(RetryAfter::parse);
    }

    static Optional<Duration> parse(String text) {
        if (text.matches("[0-9]{1,7}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            Duration left =
                    Duration.between(REAL.instant(), ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME));
            return Optional.of(left.isNegative() ? Duration.ZERO : left);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
