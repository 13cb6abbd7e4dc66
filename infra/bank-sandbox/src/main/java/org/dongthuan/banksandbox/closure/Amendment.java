package org.dongthuan.banksandbox.closure;

import org.dongthuan.banksandbox.problem.Checks;

/**
 * Answer to INFO_REQUIRED; at least one part is given.
 *
 * @param holder replaces the holder of the request; may be null
 * @param payout replaces the payout; may be null
 * @param note free answer to the bank's question; may be null
 */
public record Amendment(Holder holder, PayoutOrder payout, String note) {

    /** @throws org.dongthuan.banksandbox.problem.BankProblem 422 with every field that breaks a rule */
    public void check() {
        Checks checks = new Checks();
        checks.rule(holder != null || payout != null || note != null, "$", "any-of", "holder, payout or note");
        if (holder != null) {
            holder.check(checks, "holder");
        }
        if (payout != null) {
            payout.check(checks);
        }
        checks.rule(note == null || note.length() <= 1000, "note", "length", "at most 1000 characters");
        checks.done();
    }

    /** Leaves out everything: personal data. */
    @Override
    public String toString() {
        return "Amendment[]";
    }
}
