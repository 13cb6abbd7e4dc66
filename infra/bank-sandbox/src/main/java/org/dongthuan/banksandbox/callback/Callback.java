package org.dongthuan.banksandbox.callback;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.dongthuan.banksandbox.closure.PayoutOrder;
import org.dongthuan.banksandbox.closure.RejectionCode;

/**
 * One answer to one request. Fields that its type does not use are absent.
 *
 * @param callbackId stays the same however often the answer is sent
 * @param sequence 1, 2, … within the request: the order in which things happened
 * @param occurredAt when it happened at the bank, virtual time in a scenario
 * @param code REJECTED: why
 * @param details REJECTED: facts the remedy needs; may be absent
 * @param question INFO_REQUIRED: what the bank wants to know
 * @param closedOn CLOSED: calendar day in Asia/Ho_Chi_Minh
 * @param evidenceRef CLOSED: the bank's document number
 * @param amount PAID_OUT: VND
 * @param receiptRef PAID_OUT: number of the receipt
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Callback(
        String callbackId,
        String bankOrg,
        String requestId,
        int sequence,
        Type type,
        Instant occurredAt,
        RejectionCode code,
        Details details,
        String question,
        LocalDate closedOn,
        String evidenceRef,
        PayoutOrder.Method method,
        Long amount,
        String receiptRef) {

    /** Kinds of answers. */
    public enum Type {
        ACKNOWLEDGED,
        INFO_REQUIRED,
        REJECTED,
        PAID_OUT,
        CLOSED
    }

    /**
     * Facts of a rejection.
     *
     * @param balanceAmount BALANCE_NOT_ZERO: VND
     * @param field HOLDER_MISMATCH: the field that differs
     * @param closedOn ALREADY_CLOSED
     * @param evidenceRef ALREADY_CLOSED
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Details(Long balanceAmount, String field, LocalDate closedOn, String evidenceRef) {}
}
