package org.dongthuan.casetracking.auditlog.head;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * What the log was at a size, signed.
 *
 * @param root MTH of the first {@code size} entries
 * @param at when it was signed
 * @param day the day in Vietnam whose end it marks: all entries recorded before that midnight, none after; absent for one
 *     made on demand
 * @param signature ES256, 64 bytes, over {@link #signed}
 */
public record TreeHead(
        UUID id, long size, byte[] root, Instant at, Optional<LocalDate> day, String keyId, byte[] signature) {

    /** The bytes that are signed: five lines, near to the checkpoint of C2SP tlog-checkpoint. */
    static byte[] signed(long size, byte[] root, Instant at, Optional<LocalDate> day) {
        return "dongthuan-audit-log\n%d\n%s\n%s\n%s\n"
                .formatted(
                        size,
                        Base64.getEncoder().encodeToString(root),
                        at,
                        day.map(LocalDate::toString).orElse("-"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
