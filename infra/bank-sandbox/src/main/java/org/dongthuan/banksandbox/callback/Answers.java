package org.dongthuan.banksandbox.callback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dongthuan.banksandbox.closure.PayoutOrder;
import org.dongthuan.banksandbox.closure.RejectionCode;

/** Writes the answers to one request at one moment, numbering them. */
public final class Answers {

    private final String bankOrg;
    private final String requestId;
    private final Instant at;
    private int sequence;

    /** @param already how many answers the request has had */
    public Answers(String bankOrg, String requestId, int already, Instant at) {
        this.bankOrg = bankOrg;
        this.requestId = requestId;
        this.sequence = already;
        this.at = at;
    }

    public Callback acknowledged() {
        return answer(Callback.Type.ACKNOWLEDGED, null, null, null, null, null, null, null, null);
    }

    public Callback infoRequired(String question) {
        return answer(Callback.Type.INFO_REQUIRED, null, null, question, null, null, null, null, null);
    }

    /** @param details may be null */
    public Callback rejected(RejectionCode code, Callback.Details details) {
        return answer(Callback.Type.REJECTED, code, details, null, null, null, null, null, null);
    }

    public Callback paidOut(PayoutOrder.Method method, long amount, String receiptRef) {
        return answer(Callback.Type.PAID_OUT, null, null, null, null, null, method, amount, receiptRef);
    }

    public Callback closed(LocalDate closedOn, String evidenceRef) {
        return answer(Callback.Type.CLOSED, null, null, null, closedOn, evidenceRef, null, null, null);
    }

    private Callback answer(
            Callback.Type type,
            RejectionCode code,
            Callback.Details details,
            String question,
            LocalDate closedOn,
            String evidenceRef,
            PayoutOrder.Method method,
            Long amount,
            String receiptRef) {
        sequence++;
        return new Callback(
                UUID.randomUUID().toString(),
                bankOrg,
                requestId,
                sequence,
                type,
                at,
                code,
                details,
                question,
                closedOn,
                evidenceRef,
                method,
                amount,
                receiptRef);
    }
}
