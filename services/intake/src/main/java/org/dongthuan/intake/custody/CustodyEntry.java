package org.dongthuan.intake.custody;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dongthuan.platform.sql.Row;

/**
 * One row of a chain, as stored. Absent parts are null: they are hashed as such.
 *
 * @param seq 1, 2, 3 …
 * @param reason sealed
 * @param sha256 of the original at that time, hex
 * @param at whole microseconds, as the database keeps them
 * @param previous hash of the row before; 64 zeros for the first
 */
record CustodyEntry(
        UUID attachmentId,
        int seq,
        CustodyAct act,
        String actor,
        String role,
        String org,
        String reasonCode,
        byte[] reason,
        String toOrg,
        UUID reference,
        String sha256,
        Instant at,
        String previous) {

    static final String START = "0".repeat(64);

    static CustodyEntry of(Row row) {
        return new CustodyEntry(
                row.uuid("attachment_id"),
                (int) row.number("seq"),
                CustodyAct.valueOf(row.text("act")),
                row.text("actor"),
                row.text("role"),
                row.text("org"),
                row.text("reason_code"),
                row.bytes("reason"),
                row.text("to_org"),
                row.uuid("reference"),
                row.text("sha256"),
                row.instant("at"),
                row.text("previous_hash"));
    }

    /** SHA-256 over all parts, each with its length in front so that none can lend letters to the next. */
    String hash() {
        String parts = Stream.of(
                        previous,
                        attachmentId.toString(),
                        Integer.toString(seq),
                        act.name(),
                        actor,
                        role,
                        org,
                        reasonCode,
                        reason == null ? null : HexFormat.of().formatHex(reason),
                        toOrg,
                        reference == null ? null : reference.toString(),
                        sha256,
                        Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at)))
                .map(CustodyEntry::part)
                .collect(Collectors.joining());
        return Sha256.hex(parts.getBytes(StandardCharsets.UTF_8));
    }

    String reasonContext() {
        return "custody:" + attachmentId + ":" + seq;
    }

    private static String part(String value) {
        return value == null ? "-" : value.getBytes(StandardCharsets.UTF_8).length + ":" + value;
    }
}
