package org.dongthuan.bankintegration.dispatch;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dongthuan.platform.outbox.DomainEvent;

/**
 * {@code closure-dispatch.sent.v1}, {@code .acknowledged} or {@code .answered}.
 *
 * @param sentOn day in Vietnam on which its requests went out
 * @param at of the first of them; or when the bank had said the last word that was missing
 */
record DispatchMoved(
        @JsonIgnore String word,
        UUID dispatchId,
        UUID orderId,
        UUID incidentId,
        String bankOrg,
        String placeCode,
        LocalDate sentOn,
        Instant at)
        implements DomainEvent {

    /** Requests went out; comes again when a further one went out on that day after all had been answered. */
    static final String SENT = "sent";

    /** The bank has said of each that it arrived. */
    static final String ACKNOWLEDGED = "acknowledged";

    /** The bank has closed or rejected each. */
    static final String ANSWERED = "answered";

    @Override
    @JsonIgnore
    public String eventType() {
        return "closure-dispatch." + word + ".v1";
    }

    @Override
    @JsonIgnore
    public String aggregateType() {
        return "closure-dispatch";
    }

    @Override
    @JsonIgnore
    public String aggregateId() {
        return dispatchId.toString();
    }
}
