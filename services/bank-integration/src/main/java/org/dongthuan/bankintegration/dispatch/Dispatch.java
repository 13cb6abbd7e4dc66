package org.dongthuan.bankintegration.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dongthuan.platform.sql.Row;

/**
 * The requests of one order that went out on one day. The bank's service level counts working days, so that all of them are
 * due at the same instants: one clock an order and day says the truth about each, whether they are one or thousands.
 */
record Dispatch(
        UUID id,
        UUID orderId,
        LocalDate sentOn,
        UUID incidentId,
        String bankOrg,
        String placeCode,
        Instant sentAt,
        boolean acknowledged) {

    static Dispatch of(Row row) {
        return new Dispatch(
                row.uuid("id"),
                row.uuid("order_id"),
                row.date("sent_on"),
                row.uuid("incident_id"),
                row.text("bank_org"),
                row.text("place_code"),
                row.instant("sent_at"),
                row.instant("acknowledged_at") != null);
    }

    DispatchMoved moved(String word, Instant at) {
        return new DispatchMoved(word, id, orderId, incidentId, bankOrg, placeCode, sentOn, at);
    }
}
