package org.dongthuan.notification.sending;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dongthuan.platform.time.Vietnam;

/** When people are let alone: from an evening hour, inclusive, to a morning hour, exclusive, by the clock where they are. */
public record QuietHours(LocalTime from, LocalTime to) {

    private static final Duration LONGEST_SEARCH = Duration.ofDays(2);

    /** End of the quiet hours of Vietnam that the instant falls in; empty outside them. */
    public Optional<Instant> endAfter(Instant at) {
        return endAfter(at, Vietnam.ZONE);
    }

    /**
     * When it will be day in Vietnam and in all these zones; empty where it is at the instant. Zones that never have day
     * together count for nothing: the text would never go.
     */
    public Optional<Instant> endAfter(Instant at, Collection<ZoneId> zones) {
        List<ZoneId> all =
                Stream.concat(Stream.of(Vietnam.ZONE), zones.stream()).toList();
        Instant day = at;
        for (Optional<Instant> end = nightEnd(day, all); end.isPresent(); end = nightEnd(day, all)) {
            day = end.get();
            if (day.isAfter(at.plus(LONGEST_SEARCH))) {
                return endAfter(at);
            }
        }
        return Optional.of(day).filter(found -> found.isAfter(at));
    }

    /** The last end of the nights that the instant falls in; empty when it is day everywhere. */
    private Optional<Instant> nightEnd(Instant at, List<ZoneId> zones) {
        return zones.stream().flatMap(zone -> endAfter(at, zone).stream()).max(Comparator.naturalOrder());
    }

    private Optional<Instant> endAfter(Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        LocalTime time = local.toLocalTime();
        if (!time.isBefore(from)) {
            return Optional.of(
                    local.toLocalDate().plusDays(1).atTime(to).atZone(zone).toInstant());
        }
        return time.isBefore(to)
                ? Optional.of(local.toLocalDate().atTime(to).atZone(zone).toInstant())
                : Optional.empty();
    }
}
