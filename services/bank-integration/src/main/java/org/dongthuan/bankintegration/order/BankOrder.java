package org.dongthuan.bankintegration.order;

import java.time.Instant;
import java.util.UUID;
import org.dongthuan.platform.sql.Row;

/**
 * An order about many accounts that two persons have to approve.
 *
 * @param state PROPOSED or APPROVED; how an approved one gets on is its job's state
 */
public record BankOrder(
        UUID id,
        Kind kind,
        UUID incidentId,
        String bankOrg,
        String placeCode,
        String state,
        String createdBy,
        Instant createdAt) {

    /** What is ordered. */
    public enum Kind {
        /** Ask the bank to close. */
        CLOSURE,
        /** Close by default where the holder gave no answer. */
        DEFAULT_CLOSURE
    }

    static BankOrder of(Row row) {
        return new BankOrder(
                row.uuid("id"),
                Kind.valueOf(row.text("kind")),
                row.uuid("incident_id"),
                row.text("bank_org"),
                row.text("place_code"),
                row.text("state"),
                row.text("created_by"),
                row.instant("created_at"));
    }
}
