package org.dongthuan.consent.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dongthuan.platform.crypto.Sha256;
import org.dongthuan.platform.sql.Row;

/**
 * One step of a record, as stored. Absent parts are null: they are hashed as such.
 *
 * @param seq 1, 2, 3 …
 * @param from null for the first
 * @param effectiveAt when it happened; {@code recordedAt} is when it was written. Whole microseconds, as the database keeps them
 * @param personId whose consent it was then, like {@code caseId}
 * @param validUntil the last day on which the yes holds; absent parts before there were ends hash as they always did
 * @param previous hash of the revision before; 64 zeros for the first
 */
record Revision(
        UUID recordId,
        int seq,
        RecordEvent event,
        RecordState from,
        RecordState to,
        Instant effectiveAt,
        Instant recordedAt,
        String actor,
        String role,
        String org,
        String reasonCode,
        CollectionMethod method,
        Representation.Kind representation,
        String representationPaper,
        String notice,
        String noticeSha256,
        List<UUID> evidence,
        UUID personId,
        UUID caseId,
        LocalDate validUntil,
        String previous) {

    static final String START = "0".repeat(64);

    static Revision of(Row row) {
        return new Revision(
                row.uuid("record_id"),
                (int) row.number("seq"),
                RecordEvent.valueOf(row.text("event")),
                Optional.ofNullable(row.text("from_state"))
                        .map(RecordState::valueOf)
                        .orElse(null),
                RecordState.valueOf(row.text("to_state")),
                row.instant("effective_at"),
                row.instant("recorded_at"),
                row.text("actor"),
                row.text("role"),
                row.text("org"),
                row.text("reason_code"),
                Optional.ofNullable(row.text("method"))
                        .map(CollectionMethod::valueOf)
                        .orElse(null),
                Optional.ofNullable(row.text("representation"))
                        .map(Representation.Kind::valueOf)
                        .orElse(null),
                row.text("representation_paper"),
                row.text("notice"),
                row.text("notice_sha256"),
                Stream.of(row.text("evidence_ids").split(","))
                        .filter(id -> !id.isEmpty())
                        .map(UUID::fromString)
                        .toList(),
                row.uuid("person_id"),
                row.uuid("case_id"),
                row.date("valid_until"),
                row.text("previous_hash"));
    }

    /**
     * SHA-256 over all parts, each with its length in front so that none can lend letters to the next. What never changes of
     * the record is hashed with each, so that it cannot be exchanged under its revisions.
     */
    String hash(ConsentRecord record) {
        String hashed = Stream.of(
                        previous,
                        recordId,
                        record.purpose(),
                        record.accountId(),
                        record.incidentId().orElse(null),
                        record.controllerOrg().orElse(null),
                        seq,
                        event,
                        from,
                        to,
                        micros(effectiveAt),
                        micros(recordedAt),
                        actor,
                        role,
                        org,
                        reasonCode,
                        method,
                        representation,
                        representationPaper,
                        notice,
                        noticeSha256,
                        evidence.stream().map(UUID::toString).collect(Collectors.joining(",")),
                        personId,
                        caseId)
                .map(Revision::part)
                .collect(Collectors.joining());
        // Behind all the others and only where there is one: revisions from before there were ends keep their hash.
        return Sha256.hex(validUntil == null ? hashed : hashed + part(validUntil));
    }

    private static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    private static String part(Object value) {
        return value == null ? "-" : value.toString().getBytes(StandardCharsets.UTF_8).length + ":" + value;
    }
}
