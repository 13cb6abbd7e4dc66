package org.dongthuan.bankintegration.job;

import java.time.Instant;
import java.util.UUID;
import org.dongthuan.platform.sql.Row;

/**
 * Work that goes on without its caller.
 *
 * @param kind which {@link JobWork} does it
 * @param subject what it works on, for example an incident
 * @param total rows to do, as counted at the start
 * @param done rows done
 * @param waitingFor why it pauses, a code; absent while it moves
 */
public record Job(
        UUID id,
        String kind,
        UUID subject,
        JobState state,
        long total,
        long done,
        String waitingFor,
        String createdBy,
        Instant createdAt) {

    static Job of(Row row) {
        return new Job(
                row.uuid("id"),
                row.text("kind"),
                row.uuid("subject"),
                JobState.valueOf(row.text("state")),
                row.number("total"),
                row.number("done"),
                row.text("waiting_for"),
                row.text("created_by"),
                row.instant("created_at"));
    }
}
