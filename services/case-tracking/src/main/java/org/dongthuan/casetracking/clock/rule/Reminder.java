package org.dongthuan.casetracking.clock.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.time.Instant;

/** How long before the end somebody is reminded: a share of the whole ({@code 25%}) or a time ({@code P2D}). */
public record Reminder(@JsonValue String text) {

    private static final int WHOLE = 100;

    /** @throws RuntimeException when it is neither a share between 1 and 99 nor an ISO 8601 duration */
    @JsonCreator
    public Reminder {
        before(text, Duration.ofHours(1));
    }

    /** When to remind; never before the clock started. */
    public Instant at(Instant start, Instant due) {
        Instant at = due.minus(before(text, Duration.between(start, due)));
        return at.isBefore(start) ? start : at;
    }

    private static Duration before(String text, Duration whole) {
        if (!text.endsWith("%")) {
            return Duration.parse(text);
        }
        int share = Integer.parseInt(text.substring(0, text.length() - 1));
        if (share < 1 || share >= WHOLE) {
            throw new IllegalArgumentException("Not a share: " + text);
        }
        return whole.multipliedBy(share).dividedBy(WHOLE);
    }
}
