package org.dongthuan.intake.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import org.dongthuan.platform.time.Vietnam;

/**
 * A period that holds at some date.
 *
 * @param length hours run from the instant, days and years by the calendar in Vietnam
 * @param source law or policy it comes from
 */
public record EvidenceRule(String code, int version, TemporalAmount length, String source) {

    static TemporalAmount parse(String iso) {
        return iso.startsWith("PT") ? Duration.parse(iso) : Period.parse(iso);
    }

    /** End of the period that starts then. */
    public Instant endFrom(Instant start) {
        return start.atZone(Vietnam.ZONE).plus(length).toInstant();
    }
}
