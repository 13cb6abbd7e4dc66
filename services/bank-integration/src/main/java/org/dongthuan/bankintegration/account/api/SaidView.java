package org.dongthuan.bankintegration.account.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * What a version of a list says of an account, as far as the caller may see it of accounts at all.
 *
 * @param balance VND: the bank's own people only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SaidView(String holderName, String citizenId, Instant openedAt, Boolean hasBalance, Long balance) {

    /** Leaves everything personal out. */
    @Override
    public String toString() {
        return "SaidView[]";
    }
}
