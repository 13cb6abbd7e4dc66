package org.dongthuan.bankintegration.account.domain;

/**
 * What only the bank and the sealed row know.
 *
 * @param balance VND as the list told it
 */
public record AccountDetails(String accountNumber, long balance) {

    private static final int SHOWN = 4;

    /** The last four digits, all that authorities and holders are shown. */
    public String last4() {
        return accountNumber.substring(Math.max(0, accountNumber.length() - SHOWN));
    }

    /** Leaves the number out. */
    @Override
    public String toString() {
        return "AccountDetails[]";
    }
}
