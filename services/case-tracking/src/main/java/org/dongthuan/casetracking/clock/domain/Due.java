package org.dongthuan.casetracking.clock.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.dongthuan.casetracking.clock.rule.Counting;

/** By when. @param provisional whether days off of a year it depends on are not final */
@Embeddable
public record Due(
        @Column(name = "due_at") Instant at,
        @Column(name = "calendar_version") String calendarVersion,
        boolean provisional) {

    static Due of(Counting.End end) {
        return new Due(end.at(), end.calendarVersion(), end.provisional());
    }
}
