package org.dongthuan.banksandbox.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dongthuan.banksandbox.ledger.Account;

/**
 * A page of the books, ordered by the accounts' last change of status.
 *
 * @param after the cursor this page answers; absent on the first page
 * @param position cursor behind the last item, to come back later and read only what changed since; absent when
 *     nothing was ever read
 * @param next cursor of the next page; absent on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatusReport(String bankOrg, Instant asOf, String after, List<Item> items, String position, String next) {

    /** @param closedOn present when closed */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(String accountNumber, Account.Status status, LocalDate closedOn) {

        static Item of(Account account) {
            return new Item(
                    account.number(), account.status(), account.closedOn().orElse(null));
        }

        /** Leaves out the account number. */
        @Override
        public String toString() {
            return "Item[status=" + status + "]";
        }
    }
}
