package org.dongthuan.bankintegration.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.dongthuan.bankintegration.account.domain.Ground;
import org.dongthuan.bankintegration.account.domain.Payout;

/** A closure request as the bank reads it (contracts/openapi/bank.yaml). */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClosureRequestBody(
        UUID requestId,
        String accountNumber,
        Holder holder,
        Ground ground,
        String caseCode,
        Payout payout,
        boolean debitBlock,
        int attempt) {

    /** Whose account it is. */
    record Holder(String citizenId, String fullName) {

        /** Leaves out who it is. */
        @Override
        public String toString() {
            return "Holder[]";
        }
    }

    /** Leaves everything personal out. */
    @Override
    public String toString() {
        return "ClosureRequestBody[" + requestId + "]";
    }
}
