package org.dongthuan.bankintegration.list;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.bankintegration.incident.Window;

/** The bank's list as it comes (contracts/openapi/bank.yaml, {@code AccountList}). Money in VND. */
public record AccountListBody(
        String listId,
        Integer version,
        String bankOrg,
        UUID incidentId,
        Instant windowFrom,
        Instant windowTo,
        String placeCode,
        Instant issuedAt,
        CheckSums checkSums,
        List<ListRow> rows) {

    /** Recomputed by us. */
    public record CheckSums(Long count, Long balance) {}

    /** One account. @param phone may be absent */
    public record ListRow(
            Integer rowNo,
            String accountNumber,
            String citizenId,
            String fullName,
            String phone,
            Instant openedAt,
            String openedBy,
            String channel,
            Long balance) {

        /** Leaves out whose account it is. */
        @Override
        public String toString() {
            return "ListRow[" + rowNo + "]";
        }
    }

    Window window() {
        return new Window(windowFrom, windowTo, placeCode);
    }

    /** Leaves the rows out. */
    @Override
    public String toString() {
        return "AccountListBody[" + listId + "]";
    }
}
