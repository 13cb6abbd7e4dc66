package org.dongthuan.bankintegration.callback;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dongthuan.bankintegration.account.domain.RejectionCode;

/** What a bank says of a closure request (contracts/openapi/bank.yaml, {@code Callback}). */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Callback(
        @NotNull UUID callbackId,
        @NotNull String bankOrg,
        @NotNull UUID requestId,
        @NotNull @Min(1) Integer sequence,
        @NotNull Type type,
        @NotNull Instant occurredAt,
        RejectionCode code,
        Details details,
        @Size(max = 2000) String question,
        LocalDate closedOn,
        @Size(max = 200) String evidenceRef,
        String method,
        Long amount,
        @Size(max = 200) String receiptRef) {

    /** Kinds of answer. */
    public enum Type {
        ACKNOWLEDGED,
        INFO_REQUIRED,
        REJECTED,
        PAID_OUT,
        CLOSED
    }

    /** Beside a rejection. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Details(Long balanceAmount, String field, LocalDate closedOn, String evidenceRef) {}

    /** Leaves the texts out. */
    @Override
    public String toString() {
        return "Callback[" + callbackId + " " + type + "]";
    }
}
