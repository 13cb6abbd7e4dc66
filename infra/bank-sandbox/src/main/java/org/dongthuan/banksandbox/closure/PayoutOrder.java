package org.dongthuan.banksandbox.closure;

import org.dongthuan.banksandbox.problem.Checks;

/**
 * How the holder wants the balance.
 *
 * @param transferTo where to; given with TRANSFER only
 */
public record PayoutOrder(Method method, Destination transferTo) {

    /** Way of paying out. */
    public enum Method {
        TRANSFER,
        CASH
    }

    /** Account of the holder's choice, at any bank. */
    public record Destination(String bankCode, String accountNumber, String accountName) {

        /** Leaves out account number and name: personal data. */
        @Override
        public String toString() {
            return "Destination[bankCode=" + bankCode + "]";
        }
    }

    void check(Checks checks) {
        checks.present("payout.method", method);
        if (method == Method.TRANSFER) {
            checks.present("payout.transferTo", transferTo);
        }
        if (method == Method.CASH) {
            checks.rule(transferTo == null, "payout.transferTo", "absent", "only with TRANSFER");
        }
        if (transferTo != null) {
            checks.matches("payout.transferTo.bankCode", transferTo.bankCode(), Formats.ID, "code of a bank");
            checks.matches(
                    "payout.transferTo.accountNumber", transferTo.accountNumber(), Formats.ACCOUNT_NUMBER, "digits");
            checks.text("payout.transferTo.accountName", transferTo.accountName(), 200);
        }
    }
}
