package org.dongthuan.notification.sending;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.dongthuan.platform.time.Vietnam;

/** When people are let alone: from an evening hour, inclusive, to a morning hour, exclusive. */
public record QuietHours(LocalTime from, LocalTime to) {

    /** End of the quiet hours that the instant falls in; empty outside them. */
    public Optional<Instant> endAfter(Instant at) {
        ZonedDateTime local = at.atZone(Vietnam.ZONE);
        LocalTime time = local.toLocalTime();
        if (!time.isBefore(from)) {
            return Optional.of(local.toLocalDate()
                    .plusDays(1)
                    .atTime(to)
                    .atZone(Vietnam.ZONE)
                    .toInstant());
        }
        return time.isBefore(to)
                ? Optional.of(
                        local.toLocalDate().atTime(to).atZone(Vietnam.ZONE).toInstant())
                : Optional.empty();
    }
}
