package org.dongthuan.banksandbox.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.dongthuan.banksandbox.ledger.AccountRow;

/**
 * The signed list: every account opened in a window at a place.
 *
 * @param version 1, 2, … of the list
 * @param windowFrom inclusive
 * @param windowTo exclusive
 * @param checkSums what the receiver recomputes
 */
public record AccountList(
        String listId,
        int version,
        String bankOrg,
        String incidentId,
        Instant windowFrom,
        Instant windowTo,
        String placeCode,
        Instant issuedAt,
        CheckSums checkSums,
        List<Row> rows) {

    /** @param balance sum of the balances, VND */
    public record CheckSums(int count, long balance) {}

    /**
     * One account.
     *
     * @param rowNo from 1
     * @param phone as noted at opening; may be absent
     * @param balance VND
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(
            int rowNo,
            String accountNumber,
            String citizenId,
            String fullName,
            String phone,
            Instant openedAt,
            String openedBy,
            String channel,
            long balance) {

        static Row of(int rowNo, AccountRow row) {
            return new Row(
                    rowNo,
                    row.accountNumber(),
                    row.citizenId(),
                    row.fullName(),
                    row.phone(),
                    row.openedAt(),
                    row.openedBy(),
                    row.channel(),
                    row.balance());
        }

        /** Leaves out everything but the row number: personal data. */
        @Override
        public String toString() {
            return "Row[rowNo=" + rowNo + "]";
        }
    }
}
