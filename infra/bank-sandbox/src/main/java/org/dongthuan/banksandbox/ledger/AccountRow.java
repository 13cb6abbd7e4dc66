package org.dongthuan.banksandbox.ledger;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An account as loaded: what the list tells of it, and what only the bank's books know.
 *
 * @param phone as noted at opening; may be null
 * @param openedBy staff code of the opener
 * @param channel how it was opened
 * @param placeCode commune where it was opened
 * @param balance VND
 * @param registeredFullName the holder's name in the core system where it differs from {@code fullName} (a closure
 *     under the other name is a HOLDER_MISMATCH); null when equal
 * @param legalHold whether an authority holds the account; null means no
 * @param closedOn closed before the incident was handled; null means open
 */
public record AccountRow(
        String accountNumber,
        String citizenId,
        String fullName,
        String phone,
        Instant openedAt,
        String openedBy,
        String channel,
        String placeCode,
        Long balance,
        String registeredFullName,
        Boolean legalHold,
        LocalDate closedOn) {

    /** Leaves out everything: personal data. */
    @Override
    public String toString() {
        return "AccountRow[]";
    }
}
