package org.dongthuan.bankintegration.formal.letter;

import java.time.Instant;
import java.util.UUID;
import org.dongthuan.platform.sql.Row;

/**
 * A letter to one holder.
 *
 * @param accounts how many it lists
 * @param wrappedKey of the letter's own key; absent before it is made, and after it was destroyed
 * @param sha256 of the sealed PDF; absent, like {@code issuedAt}, before it is made
 * @param failure why it could not be made yet; absent otherwise
 */
public record CustomerLetter(
        UUID id,
        UUID requestId,
        UUID incidentId,
        String number,
        LetterState state,
        int accounts,
        byte[] wrappedKey,
        String sha256,
        Instant issuedAt,
        String failure,
        Instant createdAt,
        int version) {

    static CustomerLetter of(Row row) {
        return new CustomerLetter(
                row.uuid("id"),
                row.uuid("request_id"),
                row.uuid("incident_id"),
                row.text("number"),
                LetterState.valueOf(row.text("state")),
                (int) row.number("account_count"),
                row.bytes("wrapped_key"),
                row.text("sha256"),
                row.instant("issued_at"),
                row.text("failure"),
                row.instant("created_at"),
                (int) row.number("version"));
    }

    /** Leaves the key out. */
    @Override
    public String toString() {
        return "CustomerLetter[" + id + "]";
    }
}
