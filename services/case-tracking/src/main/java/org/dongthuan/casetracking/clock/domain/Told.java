package org.dongthuan.casetracking.clock.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Who was told of a deadline so far.
 *
 * @param remindedAt null until somebody is; again after the due instant moved
 * @param escalations how many roles were told that it was missed
 * @param escalatedTo the last of them; null for none
 */
@Embeddable
public record Told(
        @Column(name = "reminded_at") Instant remindedAt,
        int escalations,
        @Column(name = "escalated_to") String escalatedTo) {

    static final Told NOBODY = new Told(null, 0, null);

    /** @param at null when what was said no longer holds */
    Told reminded(Instant at) {
        return new Told(at, escalations, escalatedTo);
    }

    Told escalated(String to) {
        return new Told(remindedAt, escalations + 1, to);
    }
}
