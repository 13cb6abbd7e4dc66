package org.dongthuan.casetracking.incident.domain;

import java.time.Instant;

/** When it happened: from (inclusive) to (exclusive). */
public record IncidentWindow(Instant from, Instant to) {

    /** Whether the two have a moment in common. */
    public boolean touches(IncidentWindow other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }
}
