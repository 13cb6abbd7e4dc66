package org.dongthuan.banksandbox.closure;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.dongthuan.banksandbox.callback.Callback;
import org.dongthuan.banksandbox.ledger.Account;
import org.dongthuan.banksandbox.ledger.AccountRow;

/** What this bank refuses of its own accord, from its books. */
final class ClosureRules {

    /** @param details facts the remedy needs; may be null */
    record Refusal(RejectionCode code, Callback.Details details) {}

    private ClosureRules() {}

    /** @return empty when the account may be closed as asked */
    static Optional<Refusal> judge(Account account, ClosureRequest request) {
        if (account.status() == Account.Status.CLOSED) {
            return Optional.of(refusal(RejectionCode.ALREADY_CLOSED, account, request));
        }
        if (account.isHeld()) {
            return Optional.of(refusal(RejectionCode.LEGAL_HOLD, account, request));
        }
        if (mismatch(account.row(), request.holder()) != null) {
            return Optional.of(refusal(RejectionCode.HOLDER_MISMATCH, account, request));
        }
        if (account.balance() > 0 && request.payout() == null) {
            return Optional.of(refusal(RejectionCode.BALANCE_NOT_ZERO, account, request));
        }
        return Optional.empty();
    }

    /** A refusal with the facts that belong to its code. */
    static Refusal refusal(RejectionCode code, Account account, ClosureRequest request) {
        return new Refusal(
                code,
                switch (code) {
                    case BALANCE_NOT_ZERO -> new Callback.Details(account.balance(), null, null, null);
                    case HOLDER_MISMATCH ->
                        new Callback.Details(null, mismatch(account.row(), request.holder()), null, null);
                    case ALREADY_CLOSED ->
                        new Callback.Details(
                                null,
                                null,
                                account.closedOn().orElse(null),
                                account.evidenceRef().orElse(null));
                    default -> null;
                });
    }

    /** The first field in which the stated holder differs from the books; null when none does. */
    private static String mismatch(AccountRow row, Holder holder) {
        if (!row.citizenId().equals(holder.citizenId())) {
            return "holder.citizenId";
        }
        String registered = row.registeredFullName() == null ? row.fullName() : row.registeredFullName();
        return plain(registered).equals(plain(holder.fullName())) ? null : "holder.fullName";
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
