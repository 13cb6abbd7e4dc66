package org.dongthuan.casetracking.incident.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.dongthuan.platform.time.Vietnam;

/** When it happened: from (inclusive) to (exclusive). */
public record IncidentWindow(Instant from, Instant to) {

    /** Whether a day touches the window, widened by whole days on either side. */
    public boolean touches(LocalDate day, int daysBefore, int daysAfter) {
        LocalDate first = Vietnam.dayOf(from).minusDays(daysBefore);
        LocalDate last = Vietnam.dayOf(to.minusNanos(1)).plusDays(daysAfter);
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
