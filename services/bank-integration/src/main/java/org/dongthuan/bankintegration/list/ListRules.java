package org.dongthuan.bankintegration.list;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dongthuan.bankintegration.config.BankIntegrationConfig;
import org.dongthuan.bankintegration.list.AccountListBody.ListRow;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.problem.Violation;

/** What a list must hold to; one broken row refuses the whole list, and every broken row is named. */
@Singleton
class ListRules {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
    private static final Pattern CITIZEN_ID = Pattern.compile("[0-9]{12}");
    private static final Pattern ACCOUNT = Pattern.compile("[0-9]{6,20}");
    private static final int MAX_NAME = 200;
    private static final int MAX_TEXT = 60;

    private final BankIntegrationConfig config;

    ListRules(BankIntegrationConfig config) {
        this.config = config;
    }

    /**
     * @param org the bank that hands it over
     * @throws DomainException 422 naming each field, or row by number, with its rule
     */
    void check(AccountListBody list, String org) {
        Found found = new Found(config.lists().maxViolations());
        found.unless(org.equals(list.bankOrg()), "bankOrg", "own-organisation", "your organisation");
        head(list, found);
        if (list.rows() != null) {
            rows(list.rows(), found);
            sums(list, found);
        }
        if (!found.violations.isEmpty()) {
            throw DomainException.invalid(found.violations);
        }
    }

    private void head(AccountListBody list, Found found) {
        found.unless(
                list.listId() != null && ID.matcher(list.listId()).matches(), "listId", "id", "1 to 64 characters");
        found.unless(list.version() != null && list.version() >= 1, "version", "at-least-1", "1 or more");
        found.unless(list.incidentId() != null, "incidentId", "required", "id of the incident");
        found.unless(
                list.windowFrom() != null
                        && list.windowTo() != null
                        && list.windowFrom().isBefore(list.windowTo()),
                "windowTo",
                "window-order",
                "both ends, in order");
        found.unless(text(list.placeCode()), "placeCode", "required", "commune code");
        found.unless(list.issuedAt() != null, "issuedAt", "required", "an instant");
        found.unless(list.checkSums() != null, "checkSums", "required", "count and balance");
        found.unless(
                list.rows() != null && list.rows().size() <= config.lists().maxRows(),
                "rows",
                "row-count",
                "at most " + config.lists().maxRows() + " rows");
    }

    private static void rows(List<ListRow> rows, Found found) {
        Set<Integer> numbers = new HashSet<>();
        Set<String> accounts = new HashSet<>();
        for (int i = 0; i < rows.size() && !found.full(); i++) {
            ListRow row = rows.get(i);
            if (row == null) {
                found.unless(false, "rows[" + i + "]", "required", "a row");
                continue;
            }
            String at = row.rowNo() == null ? "rows[" + i + "]" : "row " + row.rowNo();
            found.unless(
                    row.rowNo() != null && row.rowNo() >= 1 && numbers.add(row.rowNo()),
                    at + ".rowNo",
                    "row-number-unique",
                    "1 or more, each once");
            found.unless(
                    matches(ACCOUNT, row.accountNumber()), at + ".accountNumber", "account-number", "6 to 20 digits");
            found.unless(
                    row.accountNumber() == null || accounts.add(row.accountNumber()),
                    at + ".accountNumber",
                    "account-number-unique",
                    "each account once");
            found.unless(
                    matches(CITIZEN_ID, row.citizenId()), at + ".citizenId", "citizen-id-12-digits", "twelve digits");
            found.unless(
                    row.fullName() != null
                            && !row.fullName().isBlank()
                            && row.fullName().length() <= MAX_NAME,
                    at + ".fullName",
                    "name-length",
                    "1 to 200 characters");
            found.unless(
                    row.phone() == null || row.phone().length() <= MAX_TEXT,
                    at + ".phone",
                    "text-length",
                    "at most 60 characters");
            found.unless(row.openedAt() != null, at + ".openedAt", "required", "an instant");
            found.unless(text(row.openedBy()), at + ".openedBy", "text-length", "1 to 60 characters");
            found.unless(text(row.channel()), at + ".channel", "text-length", "1 to 60 characters");
            found.unless(
                    row.balance() != null && row.balance() >= 0, at + ".balance", "not-negative", "VND, 0 or more");
        }
    }

    private static void sums(AccountListBody list, Found found) {
        if (list.checkSums() == null || !found.violations.isEmpty()) {
            return;
        }
        long balance = list.rows().stream().mapToLong(ListRow::balance).sum();
        found.unless(
                Long.valueOf(list.rows().size()).equals(list.checkSums().count()),
                "checkSums.count",
                "check-sum",
                "the number of rows");
        found.unless(
                Long.valueOf(balance).equals(list.checkSums().balance()),
                "checkSums.balance",
                "check-sum",
                "the sum of balances");
    }

    private static boolean matches(Pattern pattern, String value) {
        return value != null && pattern.matcher(value).matches();
    }

    private static boolean text(String value) {
        return value != null && !value.isBlank() && value.length() <= MAX_TEXT;
    }

    private static final class Found {
        private final List<Violation> violations = new ArrayList<>();
        private final int most;

        Found(int most) {
            this.most = most;
        }

        boolean full() {
            return violations.size() >= most;
        }

        void unless(boolean holds, String field, String rule, String expected) {
            if (!holds && !full()) {
                violations.add(new Violation(field, rule, "Expected: " + expected + "."));
            }
        }
    }
}
