package org.dongthuan.banksandbox.closure;

import java.util.Optional;
import org.dongthuan.banksandbox.problem.Checks;

/**
 * The platform's order to close one account.
 *
 * @param requestId the platform's id of this attempt; every answer names it
 * @param caseCode code of the case, for the bank's files
 * @param payout how to pay out a balance; null when the holder has not been asked
 * @param debitBlock whether to stop debits until the account is closed; null means yes
 * @param attempt 1, 2, … per account
 */
public record ClosureRequest(
        String requestId,
        String accountNumber,
        Holder holder,
        Ground ground,
        String caseCode,
        PayoutOrder payout,
        Boolean debitBlock,
        Integer attempt) {

    /** @throws org.dongthuan.banksandbox.problem.BankProblem 422 with every field that breaks a rule */
    public void check() {
        Checks checks = new Checks();
        checks.matches("requestId", requestId, Formats.ID, "1 to 64 letters, digits, . _ : -");
        checks.matches("accountNumber", accountNumber, Formats.ACCOUNT_NUMBER, "6 to 20 digits");
        checks.present("holder", holder);
        if (holder != null) {
            holder.check(checks, "holder");
        }
        checks.present("ground", ground).text("caseCode", caseCode, 40).present("attempt", attempt);
        checks.rule(attempt == null || attempt >= 1, "attempt", "minimum", "starts at 1");
        if (payout != null) {
            payout.check(checks);
        }
        checks.done();
    }

    public boolean wantsDebitBlock() {
        return !Boolean.FALSE.equals(debitBlock);
    }

    public Optional<PayoutOrder> payoutOrder() {
        return Optional.ofNullable(payout);
    }

    /** This request with what an amendment corrects. */
    public ClosureRequest amendedBy(Amendment amendment) {
        return new ClosureRequest(
                requestId,
                accountNumber,
                amendment.holder() == null ? holder : amendment.holder(),
                ground,
                caseCode,
                amendment.payout() == null ? payout : amendment.payout(),
                debitBlock,
                attempt);
    }

    /** Leaves out account number, holder and payout: personal data. */
    @Override
    public String toString() {
        return "ClosureRequest[requestId=" + requestId + ", attempt=" + attempt + "]";
    }
}
