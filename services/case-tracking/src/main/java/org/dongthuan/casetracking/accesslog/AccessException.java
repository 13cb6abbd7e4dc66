package org.dongthuan.casetracking.accesslog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.platform.sql.Row;

/**
 * An organisation's looks at one case are kept from the citizen until a moment; then all of them show.
 *
 * @param approvedAt when a second person agreed; absent while nobody has, and then nothing is hidden but the request
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AccessException(
        UUID id,
        UUID caseId,
        String org,
        String reasonCode,
        Instant until,
        String openedBy,
        Instant openedAt,
        String approvedBy,
        Instant approvedAt) {

    static AccessException of(Row row) {
        return new AccessException(
                row.uuid("id"),
                row.uuid("case_id"),
                row.text("org"),
                row.text("reason_code"),
                row.instant("until"),
                row.text("opened_by"),
                row.instant("opened_at"),
                row.text("approved_by"),
                row.instant("approved_at"));
    }
}
