package org.dongthuan.consent.ledger;

import java.time.Instant;
import java.time.LocalDate;
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
 * @param told what the person was told anew; absent where it is what the record has
 * @param validUntil the last day on which a yes holds; absent where it has no end
 */
public record Step(
        RecordEvent event,
        Instant effectiveAt,
        Actor by,
        Optional<String> reasonCode,
        Optional<CollectionMethod> method,
        Optional<Representation> representation,
        List<UUID> evidence,
        Optional<Notice> told,
        Optional<LocalDate> validUntil) {

    public static Step of(RecordEvent event, Instant effectiveAt, Actor by) {
        return new Step(
                event,
                effectiveAt,
                by,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** @param reason null for none */
    public Step because(String reason) {
        return new Step(
                event,
                effectiveAt,
                by,
                Optional.ofNullable(reason),
                method,
                representation,
                evidence,
                told,
                validUntil);
    }

    public Step by(CollectionMethod how) {
        return new Step(
                event, effectiveAt, by, reasonCode, Optional.of(how), representation, evidence, told, validUntil);
    }

    public Step through(Optional<Representation> who) {
        return new Step(event, effectiveAt, by, reasonCode, method, who, evidence, told, validUntil);
    }

    public Step shown(List<UUID> ids) {
        return new Step(event, effectiveAt, by, reasonCode, method, representation, List.copyOf(ids), told, validUntil);
    }

    public Step told(Optional<Notice> notice) {
        return new Step(event, effectiveAt, by, reasonCode, method, representation, evidence, notice, validUntil);
    }

    public Step until(Optional<LocalDate> day) {
        return new Step(event, effectiveAt, by, reasonCode, method, representation, evidence, told, day);
    }
}
