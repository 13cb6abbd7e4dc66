package org.dongthuan.notification.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {

    private static final Optional<Duration> NO_WISH = Optional.empty();

    private final RetrySchedule schedule = new RetrySchedule(List.of(Duration.ofSeconds(5), Duration.ofMinutes(5)));

    @Test
    void shouldWaitLongerEachTimeAndThenGiveUp() {
        assertEquals(Optional.of(Duration.ofSeconds(5)), schedule.afterTry(1, 0, NO_WISH));
        assertEquals(Optional.of(Duration.ofMinutes(5)), schedule.afterTry(2, 0, NO_WISH));
        assertEquals(Optional.empty(), schedule.afterTry(3, 0, NO_WISH));
    }

    @Test
    void shouldSpreadWhatFailedTogether() {
        assertEquals(Optional.of(Duration.ofSeconds(6)), schedule.afterTry(1, 1, NO_WISH));
    }

    @Test
    void shouldWaitLongerWhenAskedButNeverShorter() {
        assertEquals(Optional.of(Duration.ofHours(1)), schedule.afterTry(1, 0, Optional.of(Duration.ofHours(1))));
        assertEquals(Optional.of(Duration.ofMinutes(5)), schedule.afterTry(2, 0, Optional.of(Duration.ofSeconds(1))));
    }
}
