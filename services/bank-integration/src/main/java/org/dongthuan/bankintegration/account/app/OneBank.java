package org.dongthuan.bankintegration.account.app;

import java.util.List;
import org.dongthuan.bankintegration.account.domain.Account;
import org.dongthuan.platform.problem.DomainException;

/** Orders and samples are about the accounts of one bank: its approver says yes to them, its books answer for them. */
public final class OneBank {

    private OneBank() {}

    /**
     * The bank of these accounts; there is at least one.
     *
     * @throws DomainException 422 {@code one-bank}, naming the banks, when they are of several
     */
    public static String of(List<Account> accounts) {
        List<String> orgs =
                accounts.stream().map(Account::bankOrg).distinct().sorted().toList();
        if (orgs.size() > 1) {
            throw DomainException.invalid(
                    "bankOrg", "one-bank", "Name one of these banks: " + String.join(", ", orgs) + ".");
        }
        return orgs.getFirst();
    }
}
