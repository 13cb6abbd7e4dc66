package org.dongthuan.bankintegration.exchange.port;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.dongthuan.bankintegration.account.domain.Ground;
import org.dongthuan.bankintegration.account.domain.Payout;

/**
 * A closure request as it is kept, and as a bank that speaks JSON reads it (contracts/openapi/bank.yaml). Other protocols
 * are worded from it.
 *
 * @param payout absent where there is nothing to pay out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record ClosureRequest(
        UUID requestId,
        String accountNumber,
        Holder holder,
        Ground ground,
        String caseCode,
        Payout payout,
        boolean debitBlock,
        int attempt) {

    /** Whose account it is. */
    public record Holder(String citizenId, String fullName) {

        /** Leaves out who it is. */
        @Override
        public String toString() {
            return "Holder[]";
        }
    }

    /** An answer to the bank's question, kept in the same way; at least one part is there. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Amendment(Holder holder, Payout payout, String note) {

        /** Leaves everything personal out. */
        @Override
        public String toString() {
            return "Amendment[]";
        }
    }

    /** Leaves everything personal out. */
    @Override
    public String toString() {
        return "ClosureRequest[" + requestId + "]";
    }
}
