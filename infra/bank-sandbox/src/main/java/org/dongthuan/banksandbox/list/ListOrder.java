package org.dongthuan.banksandbox.list;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.dongthuan.banksandbox.closure.Formats;
import org.dongthuan.banksandbox.problem.Checks;

/**
 * Order to send a list.
 *
 * @param version null means 1
 * @param windowFrom inclusive
 * @param windowTo exclusive
 * @param wrongKey sign with a key that is not the bank's; null means no
 * @param wrongCount state one row more than there is; null means no
 * @param leaveOut numbers of accounts that this version does not name; null for none
 * @param corrections what this version says otherwise than the books; null for nothing
 */
public record ListOrder(
        String listId,
        Integer version,
        String incidentId,
        Instant windowFrom,
        Instant windowTo,
        String placeCode,
        Boolean wrongKey,
        Boolean wrongCount,
        List<String> leaveOut,
        List<Correction> corrections) {

    /** Parts that are null stay as in the books. @param balance VND */
    public record Correction(String accountNumber, String citizenId, String fullName, String phone, Long balance) {

        AccountList.Row of(AccountList.Row row) {
            return new AccountList.Row(
                    row.rowNo(),
                    row.accountNumber(),
                    Objects.requireNonNullElse(citizenId, row.citizenId()),
                    Objects.requireNonNullElse(fullName, row.fullName()),
                    phone == null ? row.phone() : phone,
                    row.openedAt(),
                    row.openedBy(),
                    row.channel(),
                    balance == null ? row.balance() : balance);
        }

        /** Leaves out whose account it is. */
        @Override
        public String toString() {
            return "Correction[]";
        }
    }

    void check() {
        Checks checks = new Checks();
        checks.matches("listId", listId, Formats.ID, "1 to 64 letters, digits, . _ : -");
        checks.rule(version == null || version >= 1, "version", "minimum", "starts at 1");
        checks.text("incidentId", incidentId, 64).matches("placeCode", placeCode, Formats.ID, "commune code");
        checks.present("windowFrom", windowFrom).present("windowTo", windowTo);
        checks.rule(
                windowFrom == null || windowTo == null || windowFrom.isBefore(windowTo),
                "windowTo",
                "after-from",
                "must be after windowFrom");
        checks.done();
    }

    boolean names(String accountNumber) {
        return leaveOut == null || !leaveOut.contains(accountNumber);
    }

    AccountList.Row corrected(AccountList.Row row) {
        return corrections == null
                ? row
                : corrections.stream()
                        .filter(one -> row.accountNumber().equals(one.accountNumber()))
                        .findFirst()
                        .map(one -> one.of(row))
                        .orElse(row);
    }

    /** Leaves the accounts out. */
    @Override
    public String toString() {
        return "ListOrder[" + listId + "]";
    }

    int versionOrFirst() {
        return version == null ? 1 : version;
    }
}
