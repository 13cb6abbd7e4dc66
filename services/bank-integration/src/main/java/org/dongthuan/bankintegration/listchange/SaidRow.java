package org.dongthuan.bankintegration.listchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * What a version of a list says of one account, as it is kept sealed with the list's row.
 *
 * @param phone may be absent
 * @param balance VND
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SaidRow(
        String citizenId,
        String fullName,
        String phone,
        Instant openedAt,
        String openedBy,
        String channel,
        long balance) {

    /** Leaves out whose account it is. */
    @Override
    public String toString() {
        return "SaidRow[]";
    }
}
