package org.dongthuan.bankintegration.exchange.iso20022;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import org.dongthuan.bankintegration.account.domain.Ground;
import org.dongthuan.bankintegration.account.domain.Payout;

/** A closure request as it is kept (contracts/openapi/bank.yaml, {@code ClosureRequest}). @param payout may be absent */
@JsonIgnoreProperties(ignoreUnknown = true)
record ClosureOrder(
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

    /** An answer to the bank's question as it is kept ({@code Amendment}); at least one part is there. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Amendment(Holder holder, Payout payout, String note) {

        /** Leaves everything personal out. */
        @Override
        public String toString() {
            return "Amendment[]";
        }
    }

    /** Leaves everything personal out. */
    @Override
    public String toString() {
        return "ClosureOrder[" + requestId + "]";
    }
}
