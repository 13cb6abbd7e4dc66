package org.dongthuan.consent.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.platform.access.Actor;

/**
 * What is to be written about something that happened to a consent.
 *
 * @param effectiveAt when it happened, which may be before it is written
 * @param method absent where nothing was collected
 * @param representation who acted for the person; absent where they acted themselves
 * @param evidence ids of what was shown for it
 */
public record Step(
        RecordEvent event,
        Instant effectiveAt,
        Actor by,
        Optional<String> reasonCode,
        Optional<CollectionMethod> method,
        Optional<Representation> representation,
        List<UUID> evidence) {

    public static Step of(RecordEvent event, Instant effectiveAt, Actor by) {
        return new Step(event, effectiveAt, by, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /** @param reason null for none */
    public Step because(String reason) {
        return new Step(event, effectiveAt, by, Optional.ofNullable(reason), method, representation, evidence);
    }

    public Step by(CollectionMethod how) {
        return new Step(event, effectiveAt, by, reasonCode, Optional.of(how), representation, evidence);
    }

    public Step through(Optional<Representation> who) {
        return new Step(event, effectiveAt, by, reasonCode, method, who, evidence);
    }

    public Step shown(List<UUID> ids) {
        return new Step(event, effectiveAt, by, reasonCode, method, representation, List.copyOf(ids));
    }
}
